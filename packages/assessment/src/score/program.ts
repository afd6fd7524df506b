import type { Criterion, KnockOut, Practice, Profile, Source } from '@mds2/catalog';
import type { Expression, KleeneFunction, NoteRule } from '@mds2/disclosure';
import type { ValueTable } from './answer-state.ts';
import type { OtherCriterion } from './other-value.ts';

/** A profile made ready for one tender: compiled once, then evaluates any number of disclosures. Immutable for callers. */
export interface Scorer {
  readonly profile: Profile;
  readonly procurementType: string;
  readonly sources: readonly Source[];
  /** All 28, in the catalogue's order. */
  readonly practices: readonly ScoredPractice[];
  readonly knockOuts: readonly ScoredKnockOut[];
  /**
   * True where the profile searches note texts that packed answers carry no bit for (its own special readings, `note(...)`
   * in its own conditions): packed answers then leave these open, and only the whole disclosure gives the tight figure.
   */
  readonly needsNotes: boolean;
  readonly program: Program;
}

export interface ScoredPractice {
  readonly practice: Practice;
  /** The profile's weight W, 0 to 10. */
  readonly weight: number;
  /** Weight in scope over weight of all sources, 0 to 1. */
  readonly reach: number;
  /** What leaves the practice out before anything is read; "type" yields where its exposure is proved open. */
  readonly filteredBy: 'type' | 'threat' | 'phase' | null;
  readonly criteria: readonly ScoredCriterion[];
}

export interface ScoredCriterion {
  readonly criterion: Criterion;
  /** Place among the criteria in scope; -1 where its source is not asked for. */
  readonly slot: number;
  /** Question places of its ref; empty for other sources. */
  readonly places: readonly number[];
}

export interface ScoredKnockOut {
  readonly knockOut: KnockOut;
  readonly condition: Expression;
  readonly evaluate: KleeneFunction;
  readonly questions: readonly string[];
}

/** A special reading as it is looked up: by its bit in the packed byte, or by its own pattern over the notes. */
export interface SpecialRule extends NoteRule {
  readonly code: number;
  /** True where the catalogue's bit stands for this very pattern at every question of the criterion. */
  readonly byBit: boolean;
}

export const SINGLE = 0;
export const BETTER = 1;
export const WORSE = 2;

/** The tables that the inner loop walks; one entry a slot unless said otherwise. */
export interface Program {
  /** Every condition and `requires` once; the first is always true, for criteria without. */
  readonly expressions: readonly KleeneFunction[];
  /** Index into `expressions`. */
  readonly condition: Int16Array;
  readonly requires: Int16Array;
  /** `refs[refStart[slot]] .. refs[refStart[slot + 1] - 1]` are its question places. */
  readonly refStart: Uint16Array;
  readonly refs: Uint16Array;
  readonly combine: Uint8Array;
  /** Row of the value table. */
  readonly goodWhen: Uint8Array;
  readonly weight: Float64Array;
  /** Index into `specials`; -1 for none. */
  readonly special: Int16Array;
  readonly specials: readonly (readonly SpecialRule[])[];
  /** Index into `others`; -1 for the MDS2. */
  readonly other: Int16Array;
  readonly others: readonly OtherCriterion[];
  /**
   * Slots of one MDS2 question without special readings, with their question place and row in the value table; in blocks
   * `plain[blocks[b]] .. plain[blocks[b + 1] - 1]` of the same condition and `requires`.
   */
  readonly blocks: Uint16Array;
  readonly plain: Uint16Array;
  readonly plainRef: Uint16Array;
  readonly plainRow: Uint16Array;
  /** All other slots. */
  readonly involved: Uint16Array;
  /** One entry a practice: slots `practiceStart[p] .. practiceStart[p + 1] - 1`. */
  readonly practiceStart: Uint16Array;
  /** One entry a practice: conditions of all its criteria, of every source, each once. */
  readonly conditionsOf: readonly Int16Array[];
  /** One entry a practice: 1 where a criterion of any source has no condition, or there is no criterion at all. */
  readonly unconditional: Uint8Array;
  readonly values: ValueTable;
  readonly strictNa: boolean;
  /** Somewhere `meta(answered-share)` is read. */
  readonly readsAnsweredShare: boolean;
}
