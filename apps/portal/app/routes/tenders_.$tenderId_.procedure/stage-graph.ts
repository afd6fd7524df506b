import { stages, transitions, type Stage, type TenderRules, type Transition } from '@mds2/assessment';

/** One arrow of the picture: all transitions that lead the same way to one stage, as a rail beside the boxes. */
export interface Rail {
  readonly to: Stage;
  readonly from: readonly Stage[];
  /** Down on the right of the boxes, up on their left. */
  readonly side: 'left' | 'right';
  /** 0 is next to the boxes. */
  readonly lane: number;
}

export interface StageGraph {
  readonly stages: readonly Stage[];
  /** Places in `stages` from which an arrow leads straight to the next one. */
  readonly straight: readonly number[];
  readonly rails: readonly Rail[];
}

/** The picture of the one table of transitions under these rules: which boxes, which arrows, and where they run. */
export function stageGraph(rules: TenderRules): StageGraph {
  const known = transitions.filter((one) => one.rules.includes(rules));
  const shown = stages.filter((stage, at) => at === 0 || known.some(({ to }) => to === stage));
  // The table names stages of the other rules too; what cannot be reached under these has no box and no arrow.
  const arrows = known.flatMap(({ from, to }) => from.filter((stage) => shown.includes(stage)).map((stage) => ({ from: stage, to, start: shown.indexOf(stage), end: shown.indexOf(to) })));
  const straight = arrows.filter(({ start, end }) => end === start + 1);
  const railsOn = (side: Rail['side'], wanted: typeof arrows): Rail[] =>
    shown
      .flatMap((to) => {
        const leading = wanted.filter((one) => one.to === to);
        return leading.length === 0 ? [] : [{ to, from: shown.filter((stage) => leading.some(({ from }) => from === stage)) }];
      })
      .map((rail, lane) => ({ ...rail, side, lane }));
  return {
    stages: shown,
    straight: [...new Set(straight.map(({ start }) => start))],
    rails: [...railsOn('right', arrows.filter(({ start, end }) => end > start + 1)), ...railsOn('left', arrows.filter(({ start, end }) => end < start))],
  };
}

/** What can happen next, from the same table. */
export const nextSteps = (stage: Stage, rules: TenderRules): readonly Transition[] => transitions.filter((one) => one.rules.includes(rules) && one.from.includes(stage));
