import type { Interval } from '@mds2/base';
import type { Goal, Phase, Source } from '@mds2/catalog';

/** The kind of reading a criterion came to: why its value is what it is. Worded when shown. */
export type EvidenceReason =
  | 'good'
  | 'bad'
  | 'condition-false'
  | 'condition-unknown'
  | 'requires-false'
  | 'requires-unknown'
  | 'blank'
  | 'see-note'
  | 'free-text'
  | 'filler'
  | 'na-justified'
  | 'na-open'
  | 'na-accepted'
  | 'na-unreasoned'
  | 'limited'
  | 'promised'
  | 'special'
  | 'out-of-scope'
  | 'verdict';

/** One criterion of one practice with the answer that it rests on. */
export interface Evidence {
  readonly criterion: string;
  readonly source: Source;
  readonly ref: string;
  readonly weight: number;
  /** null where the criterion is left out. */
  readonly value: Interval | null;
  /** Counts only if its condition turns out true. */
  readonly optional: boolean;
  readonly reason: EvidenceReason;
  /** The answers behind it, with their cells in the workbook. */
  readonly answers: readonly { readonly id: string; readonly value: string; readonly cell: string | null }[];
}

export interface PracticeScore {
  readonly id: string;
  /** null when the practice does not apply; 0 and 1 when it is not assessed. */
  readonly low: number | null;
  readonly high: number | null;
  /** answered x reach, 0 to 1. */
  readonly coverage: number;
  readonly answered: number;
  readonly reach: number;
  readonly applicable: boolean | null;
  /** Why it does not apply: the type filter, or its conditions (exposures) are false. */
  readonly notApplicable: 'type' | 'condition' | null;
  readonly assessed: boolean;
  /** The profile's weight, 0 to 10. */
  readonly weight: number;
  /** Criteria in scope that apply, and those of them that are decided. */
  readonly criteria: { readonly applicable: number; readonly decided: number };
  readonly evidence: readonly Evidence[];
}

export interface KnockOutResult {
  readonly id: string;
  readonly result: 'pass' | 'fail' | 'open';
  /** Question IDs that its condition reads. */
  readonly questions: readonly string[];
}

export interface Total {
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
}

export interface GroupScore<K extends string> {
  readonly key: K;
  readonly low: number;
  readonly high: number;
}

/** Profile x revision: deterministic, with the evidence for every point. */
export interface Evaluation {
  readonly profile: { readonly id: string; readonly version: number };
  readonly procurementType: string;
  readonly sources: readonly Source[];
  readonly exposures: Readonly<Record<string, boolean | null>>;
  readonly practices: readonly PracticeScore[];
  readonly total: Total;
  readonly knockOuts: readonly KnockOutResult[];
  readonly phases: readonly GroupScore<Phase>[];
  readonly goals: readonly GroupScore<Goal>[];
}

/** A place in a ranking: a range while intervals overlap; null for those knocked out. */
export interface Place {
  readonly key: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly knockedOut: boolean;
  readonly open: number;
}
