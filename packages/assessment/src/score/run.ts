import { exposures, hn1_2019 } from '@mds2/catalog';
import {
  BLANK,
  decideExposures,
  FALSE,
  HAS_NOTE,
  rawReading,
  settleNotApplicable,
  TRUE,
  VALUE_BITS,
  type Kleene,
  type KleeneState,
  type OtherFacts,
} from '@mds2/disclosure';
import { LEFT_OUT, NA_OPEN, NA_UNREASONED, stateOfByte } from './answer-state.ts';
import { CriterionPass, OPTIONAL, OUT, SURE, type CriterionInput } from './criterion-pass.ts';
import { IntervalMean } from './interval-mean.ts';
import type { Program, Scorer } from './program.ts';

const QUESTIONS = hn1_2019.questions.length;

export interface RunOptions {
  /** The note text of a question where it is at hand; null leaves what only notes could say open. */
  readonly notes: ((place: number) => string) | null;
  /** Whether the codes tell which questions have notes. */
  readonly knowsNotes: boolean;
  /** Share of the form's own questions that are answered, 0 to 1; asked only where the profile reads it. */
  readonly answeredShare: () => number;
}

/**
 * One evaluation as plain numbers: what pages, papers and re-scoring of a whole fleet are all made from, so that they cannot
 * differ. Its arrays are overwritten by the next `run`; read them at once.
 */
export class Run implements CriterionInput {
  readonly codes = new Uint8Array(QUESTIONS);
  /** The score reading of every question. */
  readonly read = new Uint8Array(QUESTIONS);
  readonly states = new Uint8Array(QUESTIONS);
  /** 1 where a verdict stands: the note of the answer has been weighed. */
  readonly judged = new Uint8Array(QUESTIONS);
  readonly exposures = new Uint8Array(exposures.length);
  /** Kleene value of every condition and `requires` of the program. */
  readonly truth: Uint8Array;
  /** Value of every criterion in scope. */
  readonly criteria: CriterionPass;
  readonly practiceLow: Float64Array;
  readonly practiceHigh: Float64Array;
  readonly answered: Float64Array;
  /** Weight in scope that applies or may apply: the denominator of `answered`. */
  readonly applicableWeight: Float64Array;
  /** Kleene: does the practice apply, by type filter and conditions. */
  readonly applicable: Uint8Array;
  /** 1 where something in scope is left to take the mean of. */
  readonly assessed: Uint8Array;
  /** OUT, SURE or OPTIONAL in the total. */
  readonly inTotal: Uint8Array;
  totalLow = 0;
  totalHigh = 1;
  totalCoverage = 0;

  private readonly hasNote = (place: number): boolean => (this.codes[place]! & HAS_NOTE) !== 0;
  private readonly scorer: Scorer;
  private readonly program: Program;
  private readonly mean = new IntervalMean();
  private readonly state: { read: Uint8Array; exposures: Uint8Array; notes: KleeneState['notes']; hasNote: KleeneState['hasNote']; other: OtherFacts };

  constructor(scorer: Scorer) {
    this.scorer = scorer;
    this.program = scorer.program;
    const practices = scorer.practices.length;
    this.truth = new Uint8Array(scorer.program.expressions.length);
    this.criteria = new CriterionPass(scorer.program);
    this.practiceLow = new Float64Array(practices);
    this.practiceHigh = new Float64Array(practices);
    this.answered = new Float64Array(practices);
    this.applicableWeight = new Float64Array(practices);
    this.applicable = new Uint8Array(practices);
    this.assessed = new Uint8Array(practices);
    this.inTotal = new Uint8Array(practices);
    this.state = {
      read: this.read,
      exposures: this.exposures,
      notes: null,
      hasNote: this.hasNote,
      other: { mdcg: {}, documents: {}, hospital: {}, meta: {} },
    };
  }

  get other(): OtherFacts {
    return this.state.other;
  }
  get notes(): ((place: number) => string) | null {
    return this.state.notes;
  }

  /** Evaluates `this.codes`. */
  run(other: OtherFacts, { notes, knowsNotes, answeredShare: share }: RunOptions): void {
    const { program, codes, read, states } = this;
    for (let place = 0; place < QUESTIONS; place++) {
      const byte = codes[place]!;
      read[place] = rawReading[byte]!;
      states[place] = stateOfByte[byte]!;
    }
    this.state.notes = notes;
    this.state.hasNote = knowsNotes ? this.hasNote : null;
    this.state.other = program.readsAnsweredShare ? { ...other, meta: { 'answered-share': share(), ...other.meta } } : other;
    decideExposures(read, this.exposures);
    settleNotApplicable(codes, this.state, this.settled);
    const { expressions } = program;
    for (let i = 0; i < expressions.length; i++) this.truth[i] = expressions[i]!(this.state);
    this.criteria.all(this);
    for (let practice = 0; practice < this.applicable.length; practice++) this.practice(practice);
    this.total();
  }

  /** Results of the knock-outs of the profile, in its order, as Kleene values: TRUE has failed. */
  knockOut(index: number): Kleene {
    return this.scorer.knockOuts[index]!.evaluate(this.state);
  }

  private readonly settled = (place: number, gate: Kleene): void => {
    this.states[place] = gate === FALSE ? LEFT_OUT : gate === TRUE && (this.codes[place]! & HAS_NOTE) === 0 ? NA_UNREASONED : NA_OPEN;
  };

  private practice(index: number): void {
    const { mean } = this;
    const { low: lows, high: highs, status: statuses } = this.criteria;
    const weights = this.program.weight;
    const to = this.program.practiceStart[index + 1]!;
    mean.reset();
    // Sums in locals: the inner loop of a fleet.
    let sumLow = 0;
    let sumHigh = 0;
    let sureWeight = 0;
    for (let slot = this.program.practiceStart[index]!; slot < to; slot++) {
      const status = statuses[slot]!;
      // SURE is 1, OUT 0: a criterion that is left out counts with weight 0, without a branch.
      const weight = weights[slot]! * (status & SURE);
      sumLow += weight * lows[slot]!;
      sumHigh += weight * highs[slot]!;
      sureWeight += weight;
      if (status === OPTIONAL) mean.optional(lows[slot]!, highs[slot]!, weights[slot]!);
    }
    mean.sureSums(sumLow, sumHigh, sureWeight);
    // A sure criterion is decided to 1 - (high - low) of its weight, an optional one not at all.
    const decided = sureWeight - (sumHigh - sumLow);
    const assessed = mean.close();
    const weight = mean.sureWeight + mean.optionalWeight;
    const scored = this.scorer.practices[index]!;
    const applicable = this.applies(index);
    this.applicable[index] = applicable;
    this.assessed[index] = assessed && applicable !== FALSE ? 1 : 0;
    this.practiceLow[index] = mean.low;
    this.practiceHigh[index] = mean.high;
    this.applicableWeight[index] = weight;
    this.answered[index] = weight > 0 ? decided / weight : 0;
    this.inTotal[index] =
      !this.assessed[index] || scored.weight === 0 || scored.reach === 0 ? OUT : mean.sureWeight > 0 ? SURE : OPTIONAL;
  }

  /**
   * Filters first. A practice that does not list the tender's type applies all the same where its exposure is proved open,
   * that is where all its criteria, of every source, stand under conditions and one of these is true.
   */
  private applies(index: number): Kleene {
    const { truth } = this;
    const { filteredBy } = this.scorer.practices[index]!;
    if (filteredBy === 'threat' || filteredBy === 'phase') return FALSE;
    const conditions = this.program.conditionsOf[index]!;
    let best: Kleene = FALSE;
    for (const condition of conditions) if (truth[condition]! > best) best = truth[condition]! as Kleene;
    const unconditional = this.program.unconditional[index] === 1;
    if (filteredBy === 'type') return !unconditional && best === TRUE ? TRUE : FALSE;
    return unconditional ? TRUE : best;
  }

  private total(): void {
    const { mean, scorer } = this;
    mean.reset();
    let coverage = 0;
    let counted = 0;
    for (let index = 0; index < this.inTotal.length; index++) {
      const { weight, reach } = scorer.practices[index]!;
      if (weight > 0 && this.applicable[index] !== FALSE) {
        coverage += this.assessed[index] ? this.answered[index]! * reach : 0;
        counted++;
      }
      if (this.inTotal[index] === SURE) mean.sure(this.practiceLow[index]!, this.practiceHigh[index]!, weight * reach);
      else if (this.inTotal[index] === OPTIONAL) mean.optional(this.practiceLow[index]!, this.practiceHigh[index]!, weight * reach);
    }
    mean.close();
    this.totalLow = mean.low;
    this.totalHigh = mean.high;
    this.totalCoverage = counted > 0 ? coverage / counted : 0;
  }
}

/** Share of the questions that are not blank, 0 to 1. */
export function answeredShare(codes: Uint8Array): number {
  let answered = 0;
  for (const byte of codes) if ((byte & VALUE_BITS) !== BLANK) answered++;
  return codes.length > 0 ? answered / codes.length : 0;
}
