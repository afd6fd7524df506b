import type { Interval } from '@mds2/base';
import type { Counterpart, FormVersion, Goal, Phase, Source } from '@mds2/catalog';
import type { Disclosure, OtherFacts, Verdict } from '@mds2/disclosure';

/** What an evaluation rests on: the disclosure, what people read out of its open answers, and what other sources say. */
export interface Facts {
  readonly disclosure: Disclosure;
  /** By question ID. "open" changes nothing: still open. */
  readonly verdicts?: Readonly<Record<string, Verdict>>;
  /** Absent = unknown; only sources in the scope of the tender count in practices, knock-outs read all that is there. */
  readonly other?: OtherFacts;
}

/** The same from a stored revision: packed answers (`packAnswers`), without notes and cells. */
export interface PackedFacts {
  readonly formVersion: FormVersion;
  readonly codes: Uint8Array;
  readonly verdicts?: Readonly<Record<string, Verdict>>;
  readonly other?: OtherFacts;
}

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
  | 'verdict'
  | 'older-form';

/**
 * How an answer of an older form speaks to a question of HN 1-2019: it is the same question, the opposite one (Yes and No
 * change places), or a weaker one, of which only the No carries over.
 */
export type CounterpartKind = Exclude<Counterpart['kind'], 'none'>;

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
  /** The answers behind it, as the vendor gave them, with their cells in the workbook. */
  readonly answers: readonly EvidenceAnswer[];
}

export interface EvidenceAnswer {
  /** Question of HN 1-2019, item, document or fact that the criterion reads. */
  readonly id: string;
  readonly value: string;
  readonly cell: string | null;
  /** The question of an older form that was asked instead, whose answer `value` and `cell` are. Absent in HN 1-2019, and where the older form asks nothing of the kind. */
  readonly from?: { readonly question: string; readonly kind: CounterpartKind };
  /** What a person read out of it; it stands beside the answer. Absent where nobody has. */
  readonly verdict?: Verdict;
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
  /** Why it does not apply: the tender's type, threats or phases leave it out, or its conditions (exposures) are false. */
  readonly notApplicable: 'type' | 'threat' | 'phase' | 'condition' | null;
  readonly assessed: boolean;
  /** The profile's weight, 0 to 10. */
  readonly weight: number;
  /** It holds only criteria whose condition is unknown, and counts in the total only where it would pull it. */
  readonly optional: boolean;
  /** Criteria in scope that surely apply, and those of them that are decided. */
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

/** Several criteria or practices under one heading. 0 and 1 where nothing in scope speaks to it (`assessed` false). */
export interface GroupScore<K extends string> {
  readonly key: K;
  readonly low: number;
  readonly high: number;
  readonly assessed: boolean;
}

/** Profile x revision: deterministic, with the evidence for every point. */
export interface Evaluation {
  readonly profile: { readonly id: string; readonly version: number };
  readonly procurementType: string;
  readonly sources: readonly Source[];
  /**
   * How far the disclosure speaks to the questions that score: its form, and how many of the 240 questions of HN 1-2019 it
   * can answer at all. What an older form does not ask is unknown and widens the interval: no figure comes from nothing.
   */
  readonly comparable: { readonly formVersion: FormVersion; readonly questions: number; readonly of: number };
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
