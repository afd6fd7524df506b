import type { FormVersion } from '@mds2/catalog';
import { storeScores } from '../scoring/store-scores.ts';
import type { Work } from '../unit-of-work.ts';
import { lockTender } from './context.ts';
import { toTender } from './tender-rows.ts';

interface Judged {
  readonly seq: number;
  readonly formVersion: FormVersion;
  readonly tender: NonNullable<Awaited<ReturnType<typeof lockTender>>>;
}

/** A revision of the organisation, its tender locked. */
export async function judged(work: Work, organisationId: string, revisionId: string): Promise<Judged | undefined> {
  const revision = await work.db.selectFrom('revision').select(['seq', 'tender_id', 'form_version']).where('organisation_id', '=', organisationId).where('id', '=', revisionId).executeTakeFirst();
  const tender = revision && (await lockTender(work, organisationId, revision.tender_id));
  return revision && tender && { seq: revision.seq, formVersion: revision.form_version as FormVersion, tender };
}

/** Scores of one revision anew, after what it is scored from has changed. */
export async function rescore(work: Work, organisationId: string, { seq, tender }: Pick<Judged, 'seq' | 'tender'>): Promise<void> {
  // Scores under other profiles and scopes rest on what was before: they are made anew when they are asked for.
  await work.db.deleteFrom('score').where('revision_seq', '=', seq).execute();
  await storeScores(work, organisationId, toTender(tender), { seqs: [seq] });
}
