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
export async function readRecord({ audit, people }: Access, view: RecordView): Promise<{ lines: readonly RecordLine[]; next: string | null }> {
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
  const names = new Map((await people.list()).map(({ id, name }) => [id, name]));
  return { lines: items.map((entry) => lineOf(entry, names)), next };
}

/** `names` of people by id: entries about a person hold the id alone. */
function lineOf({ id, at, actor, action, subject, reason, before, after }: AuditEntry, names: ReadonlyMap<string, string>): RecordLine {
  const { fields, more } = changedFields(before, after);
  const named = (text: string | null) => (text === null ? null : (names.get(text) ?? text));
  return {
    id,
    at,
    who: actor,
    action,
    subject,
    name: names.get(subject.replace(/^user:/, '')) ?? nameIn(after) ?? nameIn(before),
    reason,
    fields: fields.map(({ field, before: was, after: is }) => ({ field, before: named(was), after: named(is) })),
    more,
  };
}

function nameIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { name, fileName, manufacturer, model } = value as Record<string, unknown>;
  const device = [manufacturer, model].filter((part) => typeof part === 'string' && part !== '').join(' ');
  for (const text of [name, fileName, device]) if (typeof text === 'string' && text !== '') return text.slice(0, 120);
  return null;
}
