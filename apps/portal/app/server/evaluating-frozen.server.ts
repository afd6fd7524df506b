import { rankJson, scoreFileJson, type PracticeJson, type ScoreFileJson } from '@mds2/assessment';
import { canonicalJson } from '@mds2/base';
import type { Profile } from '@mds2/catalog';
import type { Decision, Repositories, Tender } from '@mds2/store';

import { evaluatedTender, type EvaluatedTender } from './evaluating.server.ts';

/** What a decision rests on, as it was at that moment. Evidence is not kept: these revisions, verdicts and this profile give it again. */
export interface FrozenEvaluation {
  readonly tender: Pick<Tender, 'name' | 'reference' | 'procurementType' | 'sources' | 'threats' | 'phases'>;
  readonly profile: Profile;
  /** ISO time. */
  readonly madeAt: string;
  /** In the order of the ranking. */
  readonly offers: readonly FrozenOffer[];
}

export interface FrozenOffer extends Pick<ScoreFileJson, 'total' | 'knockOuts' | 'rank' | 'rankTo'> {
  readonly candidate: string;
  readonly manufacturer: string;
  readonly model: string;
  /** Id of the revision. */
  readonly disclosure: string;
  readonly revision: number;
  readonly fileName: string;
  readonly sha256: string;
  readonly formIndex: number;
  readonly verdicts: readonly { readonly question: string; readonly verdict: string; readonly reason: string; readonly by: string; readonly at: string }[];
  readonly practices: readonly Omit<PracticeJson, 'evidence'>[];
}

type Reader = Pick<Repositories, 'tenders' | 'profiles' | 'candidates' | 'revisions' | 'verdicts' | 'corrections' | 'scores'>;

/** The evaluation of a tender as it stands, for `decisions.record`: canonical JSON, read again by `readFrozen`. Undefined without such a tender. */
export async function freezeEvaluation(access: Reader, tenderId: string, madeAt: string): Promise<string | undefined> {
  const tender = await access.tenders.find(tenderId);
  const profile = tender && (await access.profiles.find(tender.profileId, tender.profileVersion));
  if (!tender || !profile) return undefined;
  const { name, reference, procurementType, sources, threats, phases } = tender;
  const { candidates } = await evaluatedTender(access, tender, profile, { most: Infinity });
  const frozen: FrozenEvaluation = { tender: { name, reference, procurementType, sources, threats, phases }, profile, madeAt, offers: candidates.map(offerOf) };
  return canonicalJson(frozen);
}

/** What `freezeEvaluation` wrote. */
export const readFrozen = ({ frozen }: Pick<Decision, 'frozen'>): FrozenEvaluation => JSON.parse(frozen) as FrozenEvaluation;

/** What a tender comes to: as it was decided, whatever has been imported or changed since; as it stands, where nothing is decided. */
export async function evaluationOf(
  access: Omit<Reader, 'tenders' | 'profiles'>,
  { tender, profile, decision }: { readonly tender: Tender; readonly profile: Profile; readonly decision: Pick<Decision, 'frozen'> | undefined },
): Promise<{ tender: Tender; profile: Profile; evaluated: EvaluatedTender }> {
  return decision ? await evaluatedAsDecided(access, tender, decision) : { tender, profile, evaluated: await evaluatedTender(access, tender, profile, { most: Infinity }) };
}

/**
 * The evaluation on which a decision rests, made again with its evidence from the revisions and the profile of then;
 * with the tender's settings of then.
 */
export async function evaluatedAsDecided(access: Omit<Reader, 'tenders' | 'profiles'>, now: Tender, decision: Pick<Decision, 'frozen'>): Promise<{ tender: Tender; profile: Profile; evaluated: EvaluatedTender }> {
  const { tender: settings, profile, offers } = readFrozen(decision);
  const tender = { ...now, ...settings };
  return { tender, profile, evaluated: await evaluatedTender(access, tender, profile, { revisions: offers.map(({ disclosure }) => disclosure), most: Infinity }) };
}

function offerOf({ candidate, revision, facts, evaluation, place, verdicts }: EvaluatedTender['candidates'][number]): FrozenOffer {
  const { total, knockOuts, practices } = scoreFileJson(revision.fileName, facts.disclosure, evaluation, place);
  return {
    candidate: candidate.id,
    manufacturer: candidate.manufacturer,
    model: candidate.model,
    disclosure: revision.id,
    revision: revision.revision,
    fileName: revision.fileName,
    sha256: revision.sha256,
    formIndex: revision.formIndex,
    verdicts: verdicts.map(({ question, verdict, reason, by, at }) => ({ question, verdict, reason, by, at })),
    total,
    knockOuts,
    practices: practices.map(({ evidence: _, ...practice }) => practice),
    ...rankJson(place),
  };
}
