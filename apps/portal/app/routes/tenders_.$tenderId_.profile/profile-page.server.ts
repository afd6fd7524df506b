import { compileProfile, evaluate, rank, weightSensitivity, type Evaluation } from '@mds2/assessment';
import { knockOuts, practices, type Confidence, type Profile, type Source } from '@mds2/catalog';
import type { Interval } from '@mds2/base';
import { tenderScope, type Tender } from '@mds2/store';

import type { Access } from '../../server/access.server.ts';
import { evaluatedTender } from '../../server/evaluating.server.ts';
import { nameOf } from '../tenders_.$tenderId/file-line.server.ts';
import { tenderOptions } from '../tenders_.new/tender-options.server.ts';
import { changesIn, draftOf, profileOf, type Draft } from './draft.ts';
import { ownProfileId } from './own-profile.ts';

export interface WeightLine {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  readonly saved: number;
  /** Criteria that count in this tender; 0: nothing in scope speaks to it. */
  readonly criteria: number;
  /** Why it is left out of every candidate, whatever its weight. */
  readonly leftOut: 'type' | 'threat' | 'phase' | null;
  /** The weight between 0 and 10 at which another candidate heads the list; null where none does. */
  readonly turn: { readonly weight: number; readonly leader: string } | null;
}

export interface KnockOutLine {
  readonly id: string;
  readonly wording: string;
  readonly basis: string;
  readonly statutory: boolean;
  readonly on: boolean;
  readonly confidence: Confidence;
  /** Names of the candidates that it fails, or may yet fail, set or not. */
  readonly fails: readonly string[];
  readonly open: readonly string[];
}

export interface RankedLine {
  readonly key: string;
  readonly name: string;
  readonly place: { readonly from: number; readonly to: number } | null;
  readonly total: Interval;
  readonly coverage: number;
  readonly failed: number;
  readonly open: number;
  readonly saved: Interval;
}

export interface ProfilePage {
  readonly draft: Draft;
  readonly base: { readonly id: string; readonly version: number; readonly name: string };
  /** Choices that differ from what is saved. */
  readonly changes: number;
  readonly weights: readonly WeightLine[];
  readonly knockOuts: readonly KnockOutLine[];
  readonly ranking: readonly RankedLine[];
  /** Candidates in all; the ranking shows the best of them. */
  readonly count: number;
  readonly leader: { readonly now: string | null; readonly saved: string | null; readonly settled: boolean };
  readonly types: readonly { readonly code: string; readonly label: string }[];
  readonly profiles: readonly { readonly code: string; readonly label: string }[];
  readonly versions: readonly { readonly id: string; readonly version: number; readonly name: string; readonly current: boolean }[];
  readonly scope: readonly Source[];
}

const MOST = 20;

/** The requirements of a tender with a draft of them, and what the draft makes of the candidates. Nothing is stored. */
export async function profilePage(access: Access, tender: Tender, saved: Profile, base: Profile, draft: Draft): Promise<ProfilePage> {
  const { locale } = access;
  const profile = profileOf(draft, base);
  const scope = tenderScope({ ...tender, procurementType: draft.procurementType, sources: draft.sources });
  const everyKnockOut = compileProfile({ ...profile, knockOuts: knockOuts.map(({ id }) => id) }, scope);
  if (!everyKnockOut.ok) throw new Error(`profile ${profile.id} does not compile: ${JSON.stringify(everyKnockOut.error)}`);
  const { candidates, count } = await evaluatedTender(access, tender, saved, { most: MOST });
  const whole = candidates.map((one) => ({ ...one, name: nameOf(one.candidate), draft: evaluate(one.facts, everyKnockOut.value) }));
  const nameOfKey = (key: string | null): string => whole.find(({ candidate }) => candidate.id === key)?.name ?? '';
  // One pass with every knock-out tells what each would do; those that are set then count.
  const counted = whole.map(({ candidate, draft: evaluation }) => ({ key: candidate.id, evaluation: onlySet(evaluation, draft.knockOuts) }));
  const places = rank(counted);
  const turns = new Map(weightSensitivity(counted).map((one) => [one.practice, one]));
  const [first] = counted.length > 0 ? whole : [];
  const ranking = places.map((place): RankedLine => {
    const one = whole.find(({ candidate }) => candidate.id === place.key)!;
    const { evaluation } = counted.find(({ key }) => key === place.key)!;
    return {
      key: place.key,
      name: one.name,
      place: place.from === null || place.to === null ? null : { from: place.from, to: place.to },
      total: { low: evaluation.total.low, high: evaluation.total.high },
      coverage: evaluation.total.coverage,
      failed: evaluation.knockOuts.filter(({ result }) => result === 'fail').length,
      open: evaluation.knockOuts.filter(({ result }) => result === 'open').length,
      saved: { low: one.evaluation.total.low, high: one.evaluation.total.high },
    };
  });
  const leader = ranking.find(({ place }) => place !== null);
  const savedLeader = candidates.find(({ place }) => place.from !== null);
  const before = draftOf(saved, tender);
  const options = await tenderOptions(access);
  return {
    draft,
    base: { id: base.id, version: base.version, name: base.name[locale] },
    changes: profile.criteria === saved.criteria || sameMapping(profile, saved) ? changesIn(draft, before) : changesIn(draft, before) + 1,
    weights: practices.map((practice): WeightLine => {
      const score = first?.draft.practices.find(({ id }) => id === practice.id);
      const weight = draft.weights[practice.id]!;
      const turn = turns.get(practice.id);
      const at = turn?.factor == null ? null : roundAway(weight * turn.factor, turn.factor > 1);
      return {
        id: practice.id,
        name: practice.short[locale],
        weight,
        saved: before.weights[practice.id]!,
        criteria: score?.evidence.filter(({ reason }) => reason !== 'out-of-scope').length ?? 0,
        leftOut: score && score.notApplicable !== 'condition' ? score.notApplicable : null,
        turn: at === null || at > 10 || !turn?.leader ? null : { weight: at, leader: nameOfKey(turn.leader) },
      };
    }),
    knockOuts: knockOuts.map((knockOut): KnockOutLine => {
      const named = (wanted: 'fail' | 'open') => whole.filter(({ draft: evaluation }) => evaluation.knockOuts.find(({ id }) => id === knockOut.id)?.result === wanted).map(({ candidate, name }) => candidate.manufacturer || name);
      return { id: knockOut.id, wording: knockOut.wording[locale], basis: knockOut.basis, statutory: knockOut.class === 'MUSS', on: draft.knockOuts.includes(knockOut.id), confidence: knockOut.confidence, fails: named('fail'), open: named('open') };
    }),
    ranking,
    count,
    leader: {
      now: leader?.name ?? null,
      saved: savedLeader ? nameOf(savedLeader.candidate) : null,
      settled: leader !== undefined && leader.place?.to === 1,
    },
    types: options.types,
    profiles: options.profiles.filter(({ code }) => code === 'enisa' || code === 'strict' || code === ownProfileId(tender) || code === saved.id || code === base.id || !code.startsWith('tender-')),
    versions: (await access.profiles.versions(ownProfileId(tender))).map(({ id, version, name }) => ({ id, version, name: name[locale], current: id === saved.id && version === saved.version })),
    scope: draft.sources,
  };
}

const onlySet = (evaluation: Evaluation, set: readonly string[]): Evaluation => ({ ...evaluation, knockOuts: evaluation.knockOuts.filter(({ id }) => set.includes(id)) });

const sameMapping = (a: Profile, b: Profile): boolean => JSON.stringify(a.criteria) === JSON.stringify(b.criteria);

/** To a tenth, away from where the weight is now: at the figure shown the order has turned for certain. */
const roundAway = (weight: number, up: boolean): number => (up ? Math.ceil(weight * 10) : Math.floor(weight * 10)) / 10;
