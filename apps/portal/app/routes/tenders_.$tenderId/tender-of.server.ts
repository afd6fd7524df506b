import { stageWords } from '@mds2/assessment';
import { procurementTypes, type Profile } from '@mds2/catalog';
import type { Decision, Tender } from '@mds2/store';

import type { Access } from '../../server/access.server.ts';
import { notFound } from '../../server/refusals.server.ts';
import { daysBetween } from '../../ui/text/figures.ts';
import type { TenderHead } from '../../ui/tender/tender-frame.tsx';

export interface TenderOf {
  readonly tender: Tender;
  readonly profile: Profile;
  /** The decision that stands. */
  readonly decision: Decision | undefined;
  /** What all pages of the tender show of it. */
  readonly head: TenderHead;
}

/** The tender of the path with its profile. A foreign or missing one is the same "There is no page here". */
export async function tenderOf(access: Access, tenderId: string | undefined): Promise<TenderOf> {
  const tender = tenderId === undefined ? undefined : await access.tenders.find(tenderId);
  if (!tender) throw notFound();
  const [profile, decision] = await Promise.all([access.profiles.find(tender.profileId, tender.profileVersion), access.decisions.ofTender(tender.id)]);
  if (!profile) throw new Error(`tender ${tender.id} names profile ${tender.profileId} ${tender.profileVersion}, which is not stored`);
  return { tender, profile, decision, head: headOf(tender, profile, decision, access) };
}

function headOf(tender: Tender, profile: Profile, decision: Decision | undefined, { locale }: Access): TenderHead {
  return {
    id: tender.id,
    name: tender.name,
    reference: tender.reference,
    type: procurementTypes.find(({ code }) => code === tender.procurementType)?.label[locale] ?? tender.procurementType,
    profile: profile.name[locale],
    profileVersion: profile.version,
    decideBy: tender.decideBy,
    daysLeft: tender.decideBy === null || decision ? null : daysBetween(new Date().toISOString(), tender.decideBy),
    decidedAt: decision?.decidedAt ?? null,
    archived: tender.archivedAt !== null,
    demo: tender.demo,
    stage: tender.stage,
    stageLabel: stageWords[tender.stage].label[locale],
    sealed: tender.sealed,
    opensAt: tender.opensAt,
  };
}
