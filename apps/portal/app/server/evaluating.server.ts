import { compileProfile, evaluate, rank, type Evaluation, type Facts, type OpenCandidate, type Place, type Scorer } from '@mds2/assessment';
import type { Profile } from '@mds2/catalog';
import { applyCorrections, type ReadForm } from '@mds2/disclosure';
import { tenderScope, type Candidate, type RecordedCorrection, type RecordedVerdict, type Repositories, type Revision, type Tender } from '@mds2/store';

/** One candidate with its current disclosure, what people read out of it, and what the profile makes of it. */
export interface Evaluated {
  readonly candidate: Candidate;
  readonly revision: Revision;
  /** As it was read; `facts` has the corrections in it. */
  readonly form: ReadForm;
  readonly corrections: readonly RecordedCorrection[];
  readonly verdicts: readonly RecordedVerdict[];
  readonly facts: Facts;
  readonly evaluation: Evaluation;
  readonly place: Place;
}

export interface EvaluatedTender {
  readonly scorer: Scorer;
  /** In the order of the ranking: by assured points, those knocked out last. */
  readonly candidates: readonly Evaluated[];
  /** How many candidates have a disclosure; `candidates` may be some of them. */
  readonly count: number;
}

type Reader = Pick<Repositories, 'candidates' | 'revisions' | 'verdicts' | 'corrections' | 'scores'>;

/** Which candidates, and how many at most; `revisions` names disclosures instead, also ones that are no longer current. */
interface Wish {
  readonly ids?: readonly string[];
  readonly revisions?: readonly string[];
  readonly most: number;
}

/**
 * Candidates of a tender evaluated with their evidence. Of more than `most` candidates only the best by stored totals are
 * taken, or those in `ids`: places are then among those taken.
 * Throws where the tender's stored profile does not compile: what is stored was compiled before.
 */
export async function evaluatedTender(access: Reader, tender: Tender, profile: Profile, wish: Wish): Promise<EvaluatedTender> {
  const scorer = scorerOf(tender, profile);
  const all = await access.revisions.current(tender.id);
  const wanted = await chosen(access, tender, profile, all, wish);
  const wantedIds = wanted.map(({ id }) => id);
  const [candidates, forms, verdicts, corrections] = await Promise.all([access.candidates.list(tender.id), access.revisions.disclosures(wantedIds), access.verdicts.of(wantedIds), access.corrections.of(wantedIds)]);
  const byId = new Map(candidates.map((one) => [one.id, one]));
  const loaded = wanted.flatMap((revision) => {
    const candidate = byId.get(revision.candidateId);
    const form = forms.get(revision.id);
    if (!candidate || !form) return []; // moved or deleted between the two questions to the database
    const read = verdicts.get(revision.id) ?? [];
    const corrected = corrections.get(revision.id) ?? [];
    const facts: Facts = { disclosure: applyCorrections(form.disclosure, corrected), verdicts: Object.fromEntries(read.map(({ question, verdict }) => [question, verdict])) };
    return [{ candidate, revision, form, corrections: corrected, verdicts: read, facts, evaluation: evaluate(facts, scorer) }];
  });
  const loadedById = new Map(loaded.map((one) => [one.candidate.id, one]));
  const places = rank(loaded.map(({ candidate, evaluation }) => ({ key: candidate.id, evaluation })));
  const ordered = places.flatMap((place) => {
    const one = loadedById.get(place.key);
    return one ? [{ ...one, place }] : [];
  });
  return { scorer, candidates: ordered, count: wish.revisions ? ordered.length : all.length };
}

/** Evaluated candidates as the assessment takes them to look at what is open. */
export const openCandidates = (candidates: readonly Pick<Evaluated, 'candidate' | 'facts'>[]): OpenCandidate[] => candidates.map(({ candidate, facts }) => ({ key: candidate.id, facts }));

/** The profile made ready for this tender. */
export function scorerOf(tender: Pick<Tender, 'procurementType' | 'sources' | 'threats' | 'phases'>, profile: Profile): Scorer {
  const compiled = compileProfile(profile, tenderScope(tender));
  if (!compiled.ok) throw new Error(`stored profile ${profile.id} ${profile.version} does not compile: ${JSON.stringify(compiled.error)}`);
  return compiled.value;
}

async function chosen(access: Reader, tender: Tender, profile: Profile, all: readonly Revision[], { ids = [], revisions, most }: Wish): Promise<readonly Revision[]> {
  if (revisions) return (await Promise.all(revisions.slice(0, most).map((id) => access.revisions.find(id)))).flatMap((one) => (one?.tenderId === tender.id ? [one] : []));
  const named = all.filter(({ candidateId }) => ids.includes(candidateId)).slice(0, most);
  if (named.length > 0) return named;
  if (all.length <= most) return all;
  const best = await access.scores.ranking(tender.id, { id: profile.id, version: profile.version }, { limit: most });
  const wanted = new Set(best.items.map(({ candidate }) => candidate.id));
  return all.filter(({ candidateId }) => wanted.has(candidateId));
}
