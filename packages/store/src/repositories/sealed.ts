import { allowedNow, type Stage, type TenderRules } from '@mds2/assessment';
import type { Reader } from '../unit-of-work.ts';

/** Tenders of the organisation whose offers may be seen: what a read of offers must be limited to. */
export const unsealed = (reader: Reader, organisationId: string) => reader.selectFrom('tender').select('id').where('organisation_id', '=', organisationId).where('sealed', '=', 0);

/**
 * Whether offers are hidden in a stage. A tender that was cancelled before its opening stays sealed: one person alone could
 * otherwise see the offers by cancelling.
 */
export const sealedIn = (stage: Stage, rules: TenderRules, before: { readonly sealed: boolean }): boolean => allowedNow(stage, rules).sealed || (stage === 'cancelled' && before.sealed);
