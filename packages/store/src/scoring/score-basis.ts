import type { ProfileError } from '@mds2/assessment';
import type { Result } from '@mds2/base';
import type { Profile } from '@mds2/catalog';
import type { ProfileKey, Tender } from '../records.ts';
import type { Reader, Work } from '../unit-of-work.ts';
import { scorerOf, type Ready } from './scorer-of.ts';
import { tenderScope } from './tender-scope.ts';

/** A tender's scores under one profile version are stored under one basis; undefined where there are none yet. */
export async function findBasis(reader: Reader, tenderId: string, profile: ProfileKey, scopeKey: string): Promise<number | undefined> {
  const basis = await reader
    .selectFrom('score_basis')
    .select('seq')
    .where('tender_id', '=', tenderId)
    .where('profile_id', '=', profile.id)
    .where('profile_version', '=', profile.version)
    .where('scope', '=', scopeKey)
    .executeTakeFirst();
  return basis?.seq;
}

/** The basis of a tender's present scope; made where there is none. */
export async function keepBasis({ db }: Work, tenderId: string, profile: ProfileKey, scopeKey: string): Promise<number> {
  const known = await findBasis(db, tenderId, profile, scopeKey);
  if (known !== undefined) return known;
  const made = await db
    .insertInto('score_basis')
    .values({ tender_id: tenderId, profile_id: profile.id, profile_version: profile.version, scope: scopeKey })
    .returning('seq')
    .executeTakeFirstOrThrow();
  return made.seq;
}

/** The profile made ready for the tender, or what is wrong with it. */
export const readyFor = (tender: Tender, profile: Profile): Result<Ready, readonly ProfileError[]> => scorerOf(profile, tenderScope(tender));
