import { round6 } from '@mds2/base';
import { goals, hn1_2019, phases, type Goal, type Phase } from '@mds2/catalog';
import type { GroupScore } from '../model.ts';
import { IntervalMean } from './interval-mean.ts';
import type { Scorer } from './program.ts';
import { OPTIONAL, OUT, SURE, type Run } from './run.ts';

/** Phases of the guide: the mean of their practices with the weights of the total, by the same rules. */
export function phaseScores(run: Run, scorer: Scorer): GroupScore<Phase>[] {
  return phases.map(({ code }) => {
    const mean = new IntervalMean();
    scorer.practices.forEach(({ practice, weight, reach }, index) => {
      if (practice.phase !== code) return;
      if (run.inTotal[index] === SURE) mean.sure(run.practiceLow[index]!, run.practiceHigh[index]!, weight * reach);
      else if (run.inTotal[index] === OPTIONAL) mean.optional(run.practiceLow[index]!, run.practiceHigh[index]!, weight * reach);
    });
    return group(code, mean);
  });
}

/**
 * The six protection goals: the mean of all MDS2 criteria in the total whose question serves the goal (`goals` of the
 * question; of a criterion over several questions, of any of them), each with the weight that it has in the total: W x reach
 * x its share of the applicable weight of its practice. Criteria of other sources carry no goals and take no part.
 */
export function goalScores(run: Run, scorer: Scorer): GroupScore<Goal>[] {
  return criterionGroups(run, scorer, goals.map(({ code }) => code), (place) => hn1_2019.questions[place]!.goals);
}

/** The sections of the form, by the same weights: how a vendor's section stands in this tender. */
export function sectionScores(run: Run, scorer: Scorer): GroupScore<string>[] {
  return criterionGroups(run, scorer, [...new Set(hn1_2019.questions.map(({ section }) => section))], (place) => [hn1_2019.questions[place]!.section]);
}

function criterionGroups<K extends string>(run: Run, scorer: Scorer, keys: readonly K[], keysOf: (place: number) => readonly K[]): GroupScore<K>[] {
  const means = new Map(keys.map((key) => [key, new IntervalMean()]));
  scorer.practices.forEach(({ weight, reach, criteria }, index) => {
    if (run.inTotal[index] === OUT) return;
    const share = (weight * reach) / run.applicableWeight[index]!;
    for (const { criterion, slot, places } of criteria) {
      if (slot < 0 || run.status[slot] === OUT || places.length === 0) continue;
      for (const key of new Set(places.flatMap(keysOf))) {
        const mean = means.get(key)!;
        if (run.status[slot] === SURE) mean.sure(run.low[slot]!, run.high[slot]!, share * criterion.weight);
        else mean.optional(run.low[slot]!, run.high[slot]!, share * criterion.weight);
      }
    }
  });
  return keys.map((key) => group(key, means.get(key)!));
}

function group<K extends string>(key: K, mean: IntervalMean): GroupScore<K> {
  const assessed = mean.close();
  return { key, low: round6(mean.low), high: round6(mean.high), assessed };
}
