import { exposures, hn1_2019 } from '@mds2/catalog';
import {
  BLANK,
  decideExposures,
  FALSE,
  HAS_NOTE,
  rawReading,
  settleNotApplicable,
  SPECIAL,
  TRUE,
  UNKNOWN,
  VALUE_BITS,
  type Kleene,
  type KleeneState,
  type OtherFacts,
} from '@mds2/disclosure';
import { LEFT_OUT, NA_OPEN, NA_UNREASONED, stateOfByte, STATES } from './answer-state.ts';
import { IntervalMean } from './interval-mean.ts';
import { otherValue } from './other-value.ts';
import { BETTER, SINGLE, WORSE, type Program, type Scorer, type SpecialRule } from './program.ts';

export const OUT = 0;
export const SURE = 1;
export const OPTIONAL = 2;

const QUESTIONS = hn1_2019.questions.length;

/**
 * One evaluation as plain numbers: what pages, papers and re-scoring of a whole fleet are all made from, so that they cannot
 * differ. Its arrays are overwritten by the next `run`; read them at once.
 */
export class Run {
  readonly codes = new Uint8Array(QUESTIONS);
  /** The score reading of every question. */
  readonly read = new Uint8Array(QUESTIONS);
  readonly states = new Uint8Array(QUESTIONS);
  readonly exposures = new Uint8Array(exposures.length);
  /** Kleene value of every condition and `requires` of the program. */
  readonly truth: Uint8Array;
  /** Value of every criterion in scope, OUT, SURE or OPTIONAL in `status`. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly status: Uint8Array;
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

  private readonly scorer: Scorer;
  private readonly program: Program;
  private readonly mean = new IntervalMean();
  private readonly state: { read: Uint8Array; exposures: Uint8Array; notes: KleeneState['notes']; hasNote: KleeneState['hasNote']; other: OtherFacts };

  constructor(scorer: Scorer) {
    this.scorer = scorer;
    this.program = scorer.program;
    const slots = scorer.program.weight.length;
    const practices = scorer.practices.length;
    this.truth = new Uint8Array(scorer.program.expressions.length);
    this.low = new Float64Array(slots);
    this.high = new Float64Array(slots);
    this.status = new Uint8Array(slots);
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
      hasNote: (place) => (this.codes[place]! & HAS_NOTE) !== 0,
      other: { mdcg: {}, documents: {}, hospital: {}, meta: {} },
    };
  }

  /** Evaluates `this.codes`. `notes` gives the note text of a question where it is at hand; null leaves what only notes could say open. */
  run(other: OtherFacts, notes: ((place: number) => string) | null, answeredShare: number): void {
    const { program, codes, read, states } = this;
    for (let place = 0; place < QUESTIONS; place++) {
      const byte = codes[place]!;
      read[place] = rawReading[byte]!;
      states[place] = stateOfByte[byte]!;
    }
    this.state.notes = notes;
    this.state.other = program.readsAnsweredShare ? { ...other, meta: { 'answered-share': answeredShare, ...other.meta } } : other;
    decideExposures(read, this.exposures);
    settleNotApplicable(codes, this.state, this.settled);
    for (let i = 0; i < program.expressions.length; i++) this.truth[i] = program.expressions[i]!(this.state);
    for (let practice = 0; practice < this.applicable.length; practice++) this.practice(practice, other);
    this.total();
  }

  /** Results of the knock-outs of the profile, in its order, as Kleene values: TRUE has failed. */
  knockOut(index: number): Kleene {
    return this.scorer.knockOuts[index]!.evaluate(this.state);
  }

  private readonly settled = (place: number, gate: Kleene): void => {
    this.states[place] = gate === FALSE ? LEFT_OUT : gate === TRUE && (this.codes[place]! & HAS_NOTE) === 0 ? NA_UNREASONED : NA_OPEN;
  };

  private practice(index: number, other: OtherFacts): void {
    const { program, truth, mean } = this;
    const from = program.practiceStart[index]!;
    const to = program.practiceStart[index + 1]!;
    mean.reset();
    let decided = 0;
    for (let slot = from; slot < to; slot++) {
      const status = this.criterion(slot, other);
      this.status[slot] = status;
      if (status === OUT) continue;
      const weight = program.weight[slot]!;
      const low = this.low[slot]!;
      const high = this.high[slot]!;
      if (status === SURE) {
        mean.sure(low, high, weight);
        decided += weight * (1 - (high - low));
      } else {
        mean.optional(low, high, weight);
      }
    }
    const assessed = mean.close();
    const weight = mean.sureWeight + mean.optionalWeight;
    const scored = this.scorer.practices[index]!;
    const applicable = this.applies(index, truth);
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
  private applies(index: number, truth: Uint8Array): Kleene {
    const { filteredBy } = this.scorer.practices[index]!;
    if (filteredBy === 'threat' || filteredBy === 'phase') return FALSE;
    const conditions = this.program.conditionsOf[index]!;
    let best: Kleene = FALSE;
    for (const condition of conditions) if (truth[condition]! > best) best = truth[condition]! as Kleene;
    const unconditional = this.program.unconditional[index] === 1;
    if (filteredBy === 'type') return !unconditional && best === TRUE ? TRUE : FALSE;
    return unconditional ? TRUE : best;
  }

  /** Items 1 to 6 of "One criterion", in their order. Sets `low` and `high` unless the criterion is left out. */
  private criterion(slot: number, other: OtherFacts): number {
    const { program, truth } = this;
    const conditionIndex = program.condition[slot]!;
    const condition = conditionIndex < 0 ? TRUE : truth[conditionIndex]!;
    if (condition === FALSE) return OUT;
    const status = condition === TRUE ? SURE : OPTIONAL;
    const requiresIndex = program.requires[slot]!;
    const requires = requiresIndex < 0 ? TRUE : truth[requiresIndex]!;
    if (requires === FALSE) {
      this.low[slot] = 0;
      this.high[slot] = 0;
      return status;
    }
    const there = program.other[slot]! < 0 ? this.answer(slot) : this.otherSource(slot, other);
    if (!there) {
      // Left out if what it requires turns out to be there, 0 if not: an optional 0.
      if (requires !== UNKNOWN) return OUT;
      this.low[slot] = 0;
      this.high[slot] = 0;
      return OPTIONAL;
    }
    if (requires === UNKNOWN) this.low[slot] = 0;
    return status;
  }

  private otherSource(slot: number, other: OtherFacts): boolean {
    const { value } = otherValue(this.program.others[this.program.other[slot]!]!, other, this.program.strictNa);
    if (!value) return false;
    this.low[slot] = value.low;
    this.high[slot] = value.high;
    return true;
  }

  /** False where all its parts are left out. A part that is left out says nothing to the better or worse of several. */
  private answer(slot: number): boolean {
    const { program } = this;
    const { low: lows, high: highs } = program.values;
    const row = program.goodWhen[slot]! * STATES;
    const start = program.refStart[slot]!;
    const special = program.special[slot]!;
    if (program.combine[slot] === SINGLE && special < 0) {
      const state = row + this.states[program.refs[start]!]!;
      const low = lows[state]!;
      this.low[slot] = low;
      this.high[slot] = highs[state]!;
      return low === low;
    }
    const end = program.refStart[slot + 1]!;
    const combine = program.combine[slot]!;
    let there = false;
    let low = combine === WORSE ? 1 : 0;
    let high = low;
    for (let i = start; i < end; i++) {
      this.part(program.refs[i]!, row, special);
      if (this.partLow !== this.partLow) continue;
      there = true;
      if (combine === BETTER) {
        if (this.partLow > low) low = this.partLow;
        if (this.partHigh > high) high = this.partHigh;
      } else if (combine === WORSE) {
        if (this.partLow < low) low = this.partLow;
        if (this.partHigh < high) high = this.partHigh;
      } else {
        low = this.partLow;
        high = this.partHigh;
      }
    }
    this.low[slot] = low;
    this.high[slot] = high;
    return there;
  }

  /** Value of one question under a row of the value table; NaN where it is left out. */
  partLow = 0;
  partHigh = 0;
  part(place: number, row: number, special: number): void {
    const state = row + this.states[place]!;
    this.partLow = this.program.values.low[state]!;
    this.partHigh = this.program.values.high[state]!;
    if (special < 0) return;
    for (const rule of this.program.specials[special]!) {
      const match = this.matches(rule, place);
      if (match === FALSE) continue;
      if (match === TRUE) {
        this.partLow = rule.low;
        this.partHigh = rule.high;
        return;
      }
      // A note that is not at hand: whatever it says, the value lies in one of the two.
      this.partLow = Math.min(this.partLow, rule.low);
      this.partHigh = Math.max(this.partHigh, rule.high);
    }
  }

  private matches(rule: SpecialRule, place: number): Kleene {
    const byte = this.codes[place]!;
    if ((byte & VALUE_BITS) !== rule.code) return FALSE;
    if (rule.byBit) return byte & SPECIAL ? TRUE : FALSE;
    const { notes } = this.state;
    if (notes) return rule.pattern.test(notes(place)) ? TRUE : FALSE;
    return byte & HAS_NOTE || rule.value === 'text' ? UNKNOWN : FALSE;
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
