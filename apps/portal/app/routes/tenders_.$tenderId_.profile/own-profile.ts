import type { Profile } from '@mds2/catalog';
import type { Tender } from '@mds2/store';

/** The id of the profile that belongs to one tender alone, so that no other tender moves with it. */
export const ownProfileId = ({ id }: Pick<Tender, 'id'>): string => `tender-${id}`;

/** A profile to be saved as the tender's own: the same rules under the tender's name. */
export function asOwn(profile: Profile, tender: Pick<Tender, 'id' | 'name'>): Omit<Profile, 'version'> {
  const { version: _, ...rules } = profile;
  return { ...rules, id: ownProfileId(tender), name: { en: `${tender.name}, own profile`, de: `${tender.name}, eigenes Profil` } };
}
