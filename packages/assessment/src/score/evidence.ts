import { round6 } from '@mds2/base';
import { FALSE, NA, SEE_NOTE, TEXT as TEXT_VALUE, UNKNOWN, VALUE_BITS, type OtherFacts } from '@mds2/disclosure';
import type { Evidence, EvidenceAnswer, EvidenceReason } from '../model.ts';
import { goodWhens, LEFT_OUT, NA_OPEN, NA_UNREASONED, OPEN, PARTIAL, STATES, TEXT_FILLER, YES_LIMITED } from './answer-state.ts';
import { otherValue } from './other-value.ts';
import { WORSE, type ScoredCriterion, type Scorer } from './program.ts';
import { OPTIONAL, OUT } from './criterion-pass.ts';
import type { Run } from './run.ts';

/** What evidence shows besides the figures. */
export interface EvidenceContext {
  /** The answer at a place of the form as the vendor gave it. */
  readonly answer: (place: number) => EvidenceAnswer;
  readonly other: OtherFacts;
  /** The disclosure is of an older form. */
  readonly older: boolean;
}

/** The evidence of one criterion of the last run: the figure that the score was made from, with its reason and answers. */
export function evidenceOf(run: Run, scorer: Scorer, scored: ScoredCriterion, context: EvidenceContext): Evidence {
  const { criterion, slot, places } = scored;
  const { id, source, ref, weight } = criterion;
  const answers = source === 'mds2' ? places.map(context.answer) : otherAnswers(scored, context.other);
  if (slot < 0) return { criterion: id, source, ref, weight, value: null, optional: false, reason: 'out-of-scope', answers };
  const status = run.criteria.status[slot]!;
  const value = status === OUT ? null : { low: round6(run.criteria.low[slot]!), high: round6(run.criteria.high[slot]!) };
  return { criterion: id, source, ref, weight, value, optional: status === OPTIONAL, reason: reasonOf(run, scorer, scored, context), answers };
}

function reasonOf(run: Run, scorer: Scorer, { slot, places }: ScoredCriterion, context: EvidenceContext): EvidenceReason {
  const { program } = scorer;
  const condition = program.condition[slot]!;
  if (run.truth[condition] === FALSE) return 'condition-false';
  const requires = program.requires[slot]!;
  if (run.truth[requires] === FALSE) return 'requires-false';
  if (run.truth[condition] === UNKNOWN && run.criteria.status[slot] !== OUT) return 'condition-unknown';
  if (run.truth[requires] === UNKNOWN && run.criteria.status[slot] !== OUT) return 'requires-unknown';
  const other = program.other[slot]!;
  if (other >= 0) return otherValue(program.others[other]!, context.other, program.strictNa).reason;
  return reasonOfAnswer(run, slot, places, context, program);
}

/** The reason of the part that decided: the better or worse of several, the first of equals. */
function reasonOfAnswer(run: Run, slot: number, places: readonly number[], context: EvidenceContext, program: Scorer['program']): EvidenceReason {
  const pass = run.criteria;
  const sign = program.combine[slot] === WORSE ? -1 : 1;
  let best = -Infinity;
  let chosen = places[0]!;
  for (const place of places) {
    pass.part(place, slot, run);
    // The high end weighs first where the better counts, the low end where the worse does; the other end breaks ties.
    const rank = sign > 0 ? pass.partHigh * 2 + pass.partLow : -(pass.partLow * 2 + pass.partHigh);
    if (pass.partThere && rank > best) {
      best = rank;
      chosen = place;
    }
  }
  return reasonOfState(run, chosen, slot, context, program);
}

function reasonOfState(run: Run, place: number, slot: number, context: EvidenceContext, program: Scorer['program']): EvidenceReason {
  const pass = run.criteria;
  const row = program.goodWhen[slot]! * STATES;
  const state = run.states[place]!;
  const byte = run.codes[place]!;
  if (state === LEFT_OUT) return (byte & VALUE_BITS) === NA ? 'na-justified' : 'na-accepted';
  const { verdict, value: stated, from } = context.answer(place);
  const isRead = verdict !== undefined && verdict !== 'open';
  // Not asked, or only a weaker question whose answer, read or not, settles nothing here.
  if (context.older && state === OPEN && (isRead || !from || (stated !== 'blank' && stated !== 'see-note'))) return 'older-form';
  if (isRead) return 'verdict';
  pass.part(place, slot, run);
  const table = program.values;
  if (program.special[slot]! >= 0 && (pass.partLow !== table.low[row + state] || pass.partHigh !== table.high[row + state])) return 'special';
  switch (state) {
    case OPEN:
      return (byte & VALUE_BITS) === SEE_NOTE ? 'see-note' : 'blank';
    case NA_UNREASONED:
      return program.strictNa ? 'na-unreasoned' : 'na-open';
    case NA_OPEN:
      return 'na-open';
    case TEXT_FILLER:
      return 'filler';
    case PARTIAL:
      return 'verdict';
    default:
      break;
  }
  if (pass.partLow === pass.partHigh) return pass.partLow === 1 ? 'good' : 'bad';
  if (state === YES_LIMITED) return 'limited';
  return (byte & VALUE_BITS) === TEXT_VALUE && goodWhens[row / STATES] !== 'text-present' ? 'free-text' : 'promised';
}

function otherAnswers({ criterion }: ScoredCriterion, other: OtherFacts): EvidenceAnswer[] {
  const { source, ref } = criterion;
  const value = source === 'document' ? other.documents[ref]?.state : source === 'mds2' ? undefined : other[source][ref]?.value;
  return value === undefined ? [] : [{ id: ref, value, cell: null }];
}
