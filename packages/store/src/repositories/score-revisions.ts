import type { Work } from '../unit-of-work.ts';

/** Stores the totals of revisions under their tenders' profiles. The engine is not connected yet. */
export async function scoreRevisions(_work: Work, _organisationId: string, _revisionSeqs: readonly number[]): Promise<void> {}
