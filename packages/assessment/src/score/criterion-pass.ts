import { FALSE, HAS_NOTE, SPECIAL, TRUE, UNKNOWN, VALUE_BITS, type Kleene, type OtherFacts } from '@mds2/disclosure';
import { STATES } from './answer-state.ts';
import { otherValue } from './other-value.ts';
import { BETTER, WORSE, type Program, type SpecialRule } from './program.ts';

export const OUT = 0;
export const SURE = 1;
export const OPTIONAL = 2;

/**
 * What becomes of a criterion, by `(condition * 3 + requires) * 2 + there`: items 1, 2 and 4 of "One criterion". `there` is 0
 * where the answer is left out. A false condition leaves it out; a false `requires` is 0 whatever the answer. Left out while
 * `requires` is unknown: left out or 0, so an optional 0.
 */
const statusTable = Uint8Array.from({ length: 18 }, (_, index) => {
  const there = index & 1;
  const requires = (index >> 1) % 3;
  const condition = Math.floor(index / 6);
  if (condition === FALSE) return OUT;
  const status = condition === TRUE ? SURE : OPTIONAL;
  if (there || requires === FALSE) return status;
  return requires === UNKNOWN ? OPTIONAL : OUT;
});
/** Rows of the table below this stand for a false condition. */
const CONDITION_FALSE = 6;
/** What `requires` leaves of the low and the high end. */
const lowLeft = Float64Array.from({ length: 3 }, (_, requires) => (requires === TRUE ? 1 : 0));
const highLeft = Float64Array.from({ length: 3 }, (_, requires) => (requires === FALSE ? 0 : 1));

/** What the pass reads of a disclosure. */
export interface CriterionInput {
  readonly codes: Uint8Array;
  readonly states: Uint8Array;
  /** 1 where a verdict stands: special readings of the note have nothing more to say. */
  readonly judged: Uint8Array;
  /** Kleene values of the program's expressions. */
  readonly truth: Uint8Array;
  readonly other: OtherFacts;
  readonly notes: ((place: number) => string) | null;
}

/** Floor two of a score: from answers to the value of every criterion in scope. */
export class CriterionPass {
  /** By slot; to be read only where `status` is not OUT. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** OUT, SURE or OPTIONAL. */
  readonly status: Uint8Array;
  private readonly program: Program;

  constructor(program: Program) {
    const slots = program.weight.length;
    this.program = program;
    this.low = new Float64Array(slots);
    this.high = new Float64Array(slots);
    this.status = new Uint8Array(slots);
  }

  /**
   * The inner loop of a fleet. Plain criteria (one question, no special reading) come in blocks of the same condition and
   * `requires`, which are looked at once a block; inside, tables do the work without a branch.
   */
  all(input: CriterionInput): void {
    const { truth, states } = input;
    const { low: lows, high: highs, status } = this;
    const { condition, requires, blocks, plain, plainRef, plainRow, values, involved } = this.program;
    const { low: tableLow, high: tableHigh, there } = values;
    for (let block = 0; block < blocks.length - 1; block++) {
      const from = blocks[block]!;
      const to = blocks[block + 1]!;
      const first = plain[from]!;
      const required = truth[requires[first]!]!;
      const row = (truth[condition[first]!]! * 3 + required) * 2;
      if (row < CONDITION_FALSE) {
        for (let i = from; i < to; i++) status[plain[i]!] = OUT;
        continue;
      }
      const low = lowLeft[required]!;
      const high = highLeft[required]!;
      for (let i = from; i < to; i++) {
        const slot = plain[i]!;
        const state = plainRow[i]! + states[plainRef[i]!]!;
        lows[slot] = tableLow[state]! * low;
        highs[slot] = tableHigh[state]! * high;
        status[slot] = statusTable[row + there[state]!]!;
      }
    }
    for (let i = 0; i < involved.length; i++) {
      const slot = involved[i]!;
      const isThere = this.program.other[slot]! < 0 ? this.answer(slot, input) : this.otherSource(slot, input.other);
      const required = truth[requires[slot]!]!;
      lows[slot]! *= lowLeft[required]!;
      highs[slot]! *= highLeft[required]!;
      status[slot] = statusTable[(truth[condition[slot]!]! * 3 + required) * 2 + (isThere ? 1 : 0)]!;
    }
  }

  private otherSource(slot: number, other: OtherFacts): boolean {
    const { value } = otherValue(this.program.others[this.program.other[slot]!]!, other, this.program.strictNa);
    this.low[slot] = value?.low ?? 0;
    this.high[slot] = value?.high ?? 0;
    return value !== null;
  }

  /** The better or worse of several questions. A part that is left out says nothing; false where all are. */
  private answer(slot: number, input: CriterionInput): boolean {
    const { program } = this;
    const end = program.refStart[slot + 1]!;
    const combine = program.combine[slot]!;
    let there = false;
    let low = 0;
    let high = 0;
    for (let i = program.refStart[slot]!; i < end; i++) {
      this.part(program.refs[i]!, slot, input);
      if (!this.partThere) continue;
      const better = this.partLow > low;
      const higher = this.partHigh > high;
      // The first part that is there stands alone until another comes.
      if (!there || (combine === BETTER && better) || (combine === WORSE && !better)) low = this.partLow;
      if (!there || (combine === BETTER && higher) || (combine === WORSE && !higher)) high = this.partHigh;
      there = true;
    }
    this.low[slot] = low;
    this.high[slot] = high;
    return there;
  }

  /** Value of the last `part`; both ends 0 where it is left out. */
  partLow = 0;
  partHigh = 0;
  partThere = false;

  /** Values one question for a criterion, without its condition and `requires`. */
  part(place: number, slot: number, input: CriterionInput): void {
    const { values, goodWhen, special, specials } = this.program;
    const state = goodWhen[slot]! * STATES + input.states[place]!;
    this.partLow = values.low[state]!;
    this.partHigh = values.high[state]!;
    this.partThere = values.there[state] === 1;
    const rules = special[slot]!;
    if (rules < 0) return;
    for (const rule of specials[rules]!) {
      const match = matches(rule, place, input);
      if (match === TRUE) {
        this.partLow = rule.low;
        this.partHigh = rule.high;
        return;
      }
      if (match === FALSE) continue;
      // A note that is not at hand: whatever it says, the value lies in one of the two.
      this.partLow = Math.min(this.partLow, rule.low);
      this.partHigh = Math.max(this.partHigh, rule.high);
    }
  }
}

function matches(rule: SpecialRule, place: number, { codes, judged, notes }: CriterionInput): Kleene {
  if (judged[place]) return FALSE;
  const byte = codes[place]!;
  if ((byte & VALUE_BITS) !== rule.code) return FALSE;
  if (rule.byBit) return byte & SPECIAL ? TRUE : FALSE;
  if (notes) return rule.pattern.test(notes(place)) ? TRUE : FALSE;
  return byte & HAS_NOTE || rule.value === 'text' ? UNKNOWN : FALSE;
}
