import { isCursor, type AuditEntry } from '@mds2/store';

import type { Access } from '../../server/access.server.ts';
import { changedFields, type ChangedField } from './changed-fields.ts';

export interface RecordLine {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly action: string;
  /** `tender:<id>`; the filter takes it as it stands. */
  readonly subject: string;
  /** What the subject is called in the entry itself; null where it says no name. */
  readonly name: string | null;
  readonly reason: string | null;
  readonly fields: readonly ChangedField[];
  readonly more: number;
}

export interface RecordView {
  readonly action: string;
  readonly subject: string;
  readonly tenderId: string;
  readonly cursor: string | null;
}

const LINES = 40;

/** What the address asks for; what cannot be used is left out. */
export function readView(url: string): RecordView {
  const { searchParams } = new URL(url);
  const text = (key: string) => (searchParams.get(key) ?? '').trim().slice(0, 200);
  const cursor = text('cursor');
  return { action: text('action'), subject: text('subject'), tenderId: text('tender'), cursor: isCursor(cursor) ? cursor : null };
}

/** One page of the record, newest first. */
export async function readRecord({ audit }: Access, view: RecordView): Promise<{ lines: readonly RecordLine[]; next: string | null }> {
  const wanted = {
    limit: LINES,
    ...(view.action && { action: view.action }),
    ...(view.subject && { subject: view.subject }),
    ...(view.tenderId && { tenderId: view.tenderId }),
  };
  const { items, next } = await audit.list({ ...wanted, cursor: view.cursor }).catch((error: unknown) => {
    // A cursor of another list, put into the address by hand: the record begins anew.
    if (error instanceof RangeError) return audit.list(wanted);
    throw error;
  });
  return { lines: items.map(lineOf), next };
}

const lineOf = ({ id, at, actor, action, subject, reason, before, after }: AuditEntry): RecordLine => ({
  id,
  at,
  who: actor,
  action,
  subject,
  name: nameIn(after) ?? nameIn(before),
  reason,
  ...changedFields(before, after),
});

function nameIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { name, fileName, manufacturer, model } = value as Record<string, unknown>;
  const device = [manufacturer, model].filter((part) => typeof part === 'string' && part !== '').join(' ');
  for (const text of [name, fileName, device]) if (typeof text === 'string' && text !== '') return text.slice(0, 120);
  return null;
}
