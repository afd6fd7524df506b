import type { Tender } from '@mds2/store';

import type { Access } from '../../server/access.server.ts';
import { desk } from '../../server/desk.server.ts';
import { forbidden, notFound } from '../../server/refusals.server.ts';
import { isLawRule } from './law-rules.ts';
import { openingTime } from './opening-time.ts';

/** Why nothing was done. */
export type NotDone =
  | 'stale'
  | 'not-from-here'
  | 'reason-missing'
  | 'rules-missing'
  | 'rules-locked'
  | 'confirm-missing'
  | 'opening-time'
  | 'profile-invalid'
  | 'too-early'
  | 'already-confirmed'
  | 'no-person'
  | 'archivedError';

/** Moves the tender on as the form says; what was not done, or null. Throws 403 without the right and 404 for what is no step. */
export async function act(access: Access, tender: Tender, form: FormData): Promise<NotDone | null> {
  const text = (name: string): string => String(form.get(name) ?? '').trim().slice(0, 4000);
  const intent = text('intent');
  const version = Number(form.get('version'));
  if (intent === 'law') return await switchLaw(access, text('rule'), text('on') === '1', text('reason'));
  if (tender.archivedAt !== null) return 'archivedError';
  if (intent === 'open') {
    if (!access.can('disclosure:judge')) throw forbidden('disclosure:judge');
    return failed(await access.stages.confirmOpening(tender.id));
  }
  if (!access.can('tender:edit')) throw forbidden('tender:edit');
  switch (intent) {
    case 'publish':
      return await publish(access, tender, version, { rules: text('rules'), confirmed: form.has('confirm'), opensAt: timeIn(form) });
    case 'postpone': {
      const opensAt = timeIn(form);
      if (opensAt === undefined) return 'opening-time';
      return failed(await access.stages.postpone(tender.id, version, opensAt, text('reason')));
    }
    case 'close':
    case 'reopen':
    case 'cancel': {
      const done = await access.stages.move(tender.id, version, intent, text('reason'));
      if (done === undefined) throw notFound();
      return done === 'stale' || done === 'not-from-here' || done === 'reason-missing' ? done : null;
    }
    default:
      throw notFound();
  }
}

interface Publishing {
  readonly rules: string;
  readonly confirmed: boolean;
  readonly opensAt: string | undefined;
}

async function publish(access: Access, tender: Tender, version: number, { rules, confirmed, opensAt }: Publishing): Promise<NotDone | null> {
  if (rules !== 'public' && rules !== 'private') return 'rules-missing';
  if (!confirmed) return 'confirm-missing';
  // Looked at before the rules are written, so that a wrong time leaves everything as it was.
  if (rules === 'public' && (opensAt === undefined || opensAt <= new Date().toISOString())) return 'opening-time';
  if (tender.stage !== 'preparation') return 'not-from-here';
  if (tender.version !== version) return 'stale';
  let current = version;
  if (rules !== tender.rules) {
    const done = await access.tenders.update(tender.id, version, { rules });
    if (done === 'locked') return 'rules-locked';
    if (!done) return 'stale';
    const changed = await access.tenders.find(tender.id);
    if (!changed) throw notFound();
    current = changed.version;
  }
  return failed(await access.stages.publish(tender.id, current, rules === 'public' ? (opensAt ?? null) : null));
}

async function switchLaw(access: Access, rule: string, on: boolean, reason: string): Promise<NotDone | null> {
  if (!access.can('profile:edit')) throw forbidden('profile:edit');
  if (!isLawRule(rule)) throw notFound();
  return (await access.ruleSwitches.set(rule, on, reason)) ? null : 'reason-missing';
}

/** The time of the form's field, meant in the time zone of the house. */
const timeIn = (form: FormData): string | undefined => openingTime(String(form.get('opensAt') ?? ''), desk().settings.timeZone);

/** What a step of the store answers, as a reason or as done. */
function failed<W extends NotDone>(answer: W | object | true | undefined): W | null {
  if (answer === undefined) throw notFound();
  return typeof answer === 'string' ? answer : null;
}
