import type { Interval } from '@mds2/base';

import type { RowScore } from './packed.ts';

/** One candidate of the comparison, as the page receives it: scores and answers packed. */
export interface PackedCandidate {
  readonly id: string;
  readonly manufacturer: string;
  readonly model: string;
  readonly place: readonly [from: number, to: number] | null;
  /** Low and high in [0, 1]. */
  readonly total: readonly [low: number, high: number];
  readonly coverage: number;
  /** What its knock-outs are called for short: failed ones, open ones. */
  readonly failed: readonly string[];
  readonly open: readonly string[];
  /** `packScores` in the order of the rows, then of the groups. */
  readonly scores: string;
  readonly groups: string;
  /** `packAnswer` in the order of the questions. */
  readonly answers: string;
  /** Why rows do not apply to it, where an absent exposure is the reason: row id -> exposure. */
  readonly absent: Readonly<Record<string, string>>;
}

/** A row of scores: a practice or a section. */
export interface ScoreRow {
  readonly id: string;
  readonly title: string;
  /** Heading under which it stands; null for none. */
  readonly group: string | null;
  /** The profile's weight; null where rows have none. */
  readonly weight: number | null;
  /** Places in the list of questions. */
  readonly questions: readonly number[];
}

export interface QuestionRow {
  readonly id: string;
  readonly label: string;
  /** The practice that rests on it most; null where it does not score. */
  readonly practice: string | null;
}

/** A candidate unpacked. */
export interface Column {
  readonly id: string;
  readonly manufacturer: string;
  readonly model: string;
  readonly name: string;
  readonly place: { readonly from: number; readonly to: number } | null;
  readonly total: Interval;
  readonly coverage: number;
  readonly failed: readonly string[];
  readonly open: readonly string[];
  readonly out: boolean;
  readonly scores: readonly RowScore[];
  readonly groups: readonly RowScore[];
  readonly answers: string;
  readonly absent: Readonly<Record<string, string>>;
}
