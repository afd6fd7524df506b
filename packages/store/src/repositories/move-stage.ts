import { transitionFrom, type Stage, type TenderRules, type Transition } from '@mds2/assessment';
import type { Selectable } from 'kysely';
import type { Schema } from '../database/tables.ts';
import type { AuditDraft, Work } from '../unit-of-work.ts';
import { sealedIn } from './sealed.ts';

type TenderRow = Selectable<Schema['tender']>;

/** The transition from where the tender stands, or undefined where it cannot happen. */
export const transitionOf = ({ stage, rules }: Pick<TenderRow, 'stage' | 'rules'>, id: Transition['id']): Transition | undefined => transitionFrom(stage as Stage, id, rules as TenderRules);

/**
 * Where a transition leads. A private tender that was never published has locked nothing: reopened, or its decision revoked, it
 * is in preparation again. Every other one goes where the table says.
 */
export const destination = ({ rules, published_at }: Pick<TenderRow, 'rules' | 'published_at'>, { id, to }: Transition): Stage =>
  rules === 'private' && published_at === null && (id === 'reopen' || id === 'revoke') ? 'preparation' : to;

/** Puts a tender that the work has locked into a stage; `more` are columns that change with it. */
export async function moveTo({ db }: Work, tender: TenderRow, stage: Stage, more: Partial<Pick<TenderRow, 'opens_at' | 'published_at' | 'published_by' | 'fingerprint' | 'locked'>> = {}): Promise<void> {
  const sealed = sealedIn(stage, tender.rules as TenderRules, { sealed: tender.sealed === 1 });
  await db
    .updateTable('tender')
    .set({ ...more, stage, sealed: sealed ? 1 : 0, version: tender.version + 1 })
    .where('id', '=', tender.id)
    .execute();
}

/** The first offer moves a published tender on by itself; later ones change nothing. */
export async function firstOffer(work: Work, tender: TenderRow): Promise<AuditDraft[]> {
  const step = transitionOf(tender, 'first-offer');
  if (!step) return [];
  await moveTo(work, tender, step.to);
  return [stageEntry(tender, step.to)];
}

export const stageEntry = (tender: Pick<TenderRow, 'id' | 'stage'>, to: Stage, more: { reason?: string; after?: object } = {}): AuditDraft => ({
  action: `stage.${to}`,
  subject: `tender:${tender.id}`,
  tenderId: tender.id,
  reason: more.reason,
  before: { stage: tender.stage },
  after: { stage: to, ...more.after },
});
