import { round6 } from '@mds2/base';
import { goals, hn1_2019, phases, type Goal, type Phase } from '@mds2/catalog';
import type { GroupScore } from '../model.ts';
import { IntervalMean } from './interval-mean.ts';
import type { Scorer } from './program.ts';
import { OPTIONAL, OUT, SURE } from './criterion-pass.ts';
import type { Run } from './run.ts';

/** Phases of the guide: the mean of their practices with the weights of the total, by the same rules. */
export function phaseScores(run: Run, scorer: Scorer): GroupScore<Phase>[] {
  return phases.map(({ code }) => {
    mean.reset();
    scorer.practices.forEach(({ practice, weight, reach }, index) => {
      if (practice.phase !== code) return;
      if (run.inTotal[index] === SURE) mean.sure(run.practiceLow[index]!, run.practiceHigh[index]!, weight * reach);
      else if (run.inTotal[index] === OPTIONAL) mean.optional(run.practiceLow[index]!, run.practiceHigh[index]!, weight * reach);
    });
    return group(code);
  });
}

/**
 * The six protection goals: the mean of all MDS2 criteria in the total whose question serves the goal (`goals` of the
 * question; of a criterion over several questions, of any of them), each with the weight that it has in the total: W x reach
 * x its share of the applicable weight of its practice. Criteria of other sources carry no goals and take no part.
 */
export function goalScores(run: Run, scorer: Scorer): GroupScore<Goal>[] {
  return criterionGroups(run, scorer, goalMembers);
}

/** The sections of the form, by the same weights: how a vendor's section stands in this tender. */
export function sectionScores(run: Run, scorer: Scorer): GroupScore<string>[] {
  return criterionGroups(run, scorer, sectionMembers);
}

const mean = new IntervalMean();

/** A criterion in scope of a group: its slot, and its practice. */
interface Member {
  readonly slot: number;
  readonly practice: number;
  readonly weight: number;
}
type Members<K extends string> = ReadonlyMap<K, readonly Member[]>;

const goalMembers = membersOf(goals.map(({ code }) => code), (place) => hn1_2019.questions[place]!.goals);
const sectionMembers = membersOf([...new Set(hn1_2019.questions.map(({ section }) => section))], (place) => [hn1_2019.questions[place]!.section]);

/** Which criteria of a scorer belong to which group; worked out once a scorer. */
function membersOf<K extends string>(keys: readonly K[], keysOf: (place: number) => readonly K[]): (scorer: Scorer) => Members<K> {
  const known = new WeakMap<Scorer, Members<K>>();
  return (scorer) => {
    let members = known.get(scorer);
    if (!members) {
      members = new Map(
        keys.map((key) => [
          key,
          scorer.practices.flatMap(({ criteria }, practice) =>
            criteria
              .filter(({ slot, places }) => slot >= 0 && places.some((place) => keysOf(place).includes(key)))
              .map(({ slot, criterion }) => ({ slot, practice, weight: criterion.weight })),
          ),
        ]),
      );
      known.set(scorer, members);
    }
    return members;
  };
}

function criterionGroups<K extends string>(run: Run, scorer: Scorer, membersOfScorer: (scorer: Scorer) => Members<K>): GroupScore<K>[] {
  return [...membersOfScorer(scorer)].map(([key, members]) => {
    mean.reset();
    for (const { slot, practice, weight } of members) {
      if (run.inTotal[practice] === OUT || run.criteria.status[slot] === OUT) continue;
      const { weight: practiceWeight, reach } = scorer.practices[practice]!;
      const share = (practiceWeight * reach * weight) / run.applicableWeight[practice]!;
      if (run.criteria.status[slot] === SURE) mean.sure(run.criteria.low[slot]!, run.criteria.high[slot]!, share);
      else mean.optional(run.criteria.low[slot]!, run.criteria.high[slot]!, share);
    }
    return group(key);
  });
}

/** Closes the mean at hand. */
function group<K extends string>(key: K): GroupScore<K> {
  const assessed = mean.close();
  return { key, low: round6(mean.low), high: round6(mean.high), assessed };
}
