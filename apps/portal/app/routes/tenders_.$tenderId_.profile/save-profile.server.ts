import { compileProfile } from '@mds2/assessment';
import type { Profile } from '@mds2/catalog';
import { tenderScope, type Tender } from '@mds2/store';

import type { Access } from '../../server/access.server.ts';
import { profileOf, readDraft } from './draft.ts';
import { asOwn } from './own-profile.ts';

export type SaveOutcome = { readonly kind: 'saved'; readonly profile: Profile } | { readonly kind: 'conflict' | 'wrong' | 'frozen' };

/** Saves what the form says as the tender's requirements: a profile of the house as it is, anything else as the tender's own next version. */
export async function saveDraft(access: Access, tender: Tender, base: Profile, form: FormData): Promise<SaveOutcome> {
  const draft = readDraft(form, base, tender);
  const profile = profileOf(draft, base);
  return await saveProfile(access, { ...tender, procurementType: draft.procurementType, sources: draft.sources }, profile, profile !== base, form);
}

/** Puts a profile under a tender whose settings are those of `wanted`; `changed` profiles become the tender's own next version first. */
export async function saveProfile(access: Access, wanted: Tender, profile: Profile, changed: boolean, form: FormData): Promise<SaveOutcome> {
  const compiled = compileProfile(profile, tenderScope(wanted));
  if (!compiled.ok) return { kind: 'wrong' };
  const version = Number(form.get('version'));
  if (version !== wanted.version) return { kind: 'conflict' };
  const reason = String(form.get('reason') ?? '').trim().slice(0, 2000) || undefined;
  const stored = changed ? await access.profiles.save(asOwn(profile, wanted), reason) : profile;
  if (stored === 'built-in') throw new Error('the own profile of a tender is never a built-in one');
  const { procurementType, sources } = wanted;
  const done = await access.tenders.update(wanted.id, version, { procurementType, sources, profileId: stored.id, profileVersion: stored.version }, reason);
  if (done === 'locked') return { kind: 'frozen' };
  return done ? { kind: 'saved', profile: stored } : { kind: 'conflict' };
}
