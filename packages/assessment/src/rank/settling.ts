import { compareNatural, round6, type Interval } from '@mds2/base';
import type { Source } from '@mds2/catalog';
import type { Scorer } from '../score/program.ts';
import { placeOf, Variant, type KnockOutState, type OpenCandidate, type Outcome, type Unknown } from './variant.ts';

/** One open answer of one candidate, and what it could still do. */
export interface OpenAnswer {
  /** Of the candidate. */
  readonly key: string;
  readonly source: Source;
  /** Question ID, MDCG item, `D:` document or `HF:` hospital fact. */
  readonly question: string;
  /** How the answer stands: blank, see-note, text; na or yes where that is what is open about it. */
  readonly value: string;
  /** False where the candidate's form is an older one that asks nothing of the kind: only a new form can answer. */
  readonly asked: boolean;
  /** The candidate's total if the answer turns out well, and if badly (for the total). */
  readonly ifGood: Interval;
  readonly ifBad: Interval;
  /** How far it moves an end of the total: for a criterion of its own this is W x reach x weight share of the whole. */
  readonly swing: number;
  /** How much narrower the interval of the total gets at least, whatever the answer. */
  readonly narrows: number;
  /** Candidates with whom the order could turn: intervals overlap, and the order by low or by high ends depends on this answer. */
  readonly reverses: readonly string[];
  /** Knock-outs whose result depends on this answer, with the two results. */
  readonly knockOuts: readonly { readonly id: string; readonly ifGood: KnockOutState; readonly ifBad: KnockOutState }[];
}

/**
 * The open answers of all candidates, what to ask first: those that could reverse a pair, then by swing, then by candidate
 * and place in the form. An answer is open while it leaves a criterion in scope undecided, or a condition, a `requires` or a
 * knock-out unknown. Answers that can change nothing are not listed. Whom a knock-out fails is left out of the pairs, but its
 * open answers are listed where they bear on that knock-out too.
 */
export function settling(candidates: readonly OpenCandidate[], scorer: Scorer): OpenAnswer[] {
  return openAnswers(candidates.map((candidate) => new Variant(candidate, scorer)), scorer);
}

/** The same of candidates made ready. */
export function openAnswers(variants: readonly Variant[], scorer: Scorer): OpenAnswer[] {
  const rivals = variants.filter(({ now }) => !now.knockedOut);
  return variants
    .flatMap((variant) => {
      const others = variant.now.knockedOut ? [] : rivals.filter((other) => other !== variant);
      return variant.unknowns.flatMap((unknown) => openAnswer(variant, unknown, others, scorer) ?? []);
    })
    .sort(byEffect);
}

const byEffect = (a: OpenAnswer, b: OpenAnswer): number =>
  Number(b.reverses.length > 0) - Number(a.reverses.length > 0) ||
  b.swing - a.swing ||
  compareNatural(a.key, b.key) ||
  placeOf(a.question) - placeOf(b.question) ||
  compareNatural(a.question, b.question);

/** null where the answer can change nothing. */
function openAnswer(variant: Variant, unknown: Unknown, rivals: readonly Variant[], scorer: Scorer): OpenAnswer | null {
  const { now } = variant;
  const outcomes = unknown.turns.map((turn) => variant.alone(unknown, turn));
  // An answer that can turn out one way only is held against how it stands.
  const [one, two = now] = outcomes as [Outcome, Outcome?];
  const [good, bad] = one.low + one.high >= two.low + two.high ? [one, two] : [two, one];
  const knockOuts = scorer.knockOuts.flatMap(({ knockOut }, index) =>
    good.knockOuts[index] === bad.knockOuts[index] ? [] : [{ id: knockOut.id, ifGood: good.knockOuts[index]!, ifBad: bad.knockOuts[index]! }],
  );
  const swing = round6(Math.max(Math.abs(good.low - bad.low), Math.abs(good.high - bad.high)));
  if (swing === 0 && knockOuts.length === 0) return null;
  const width = (outcome: Outcome): number => outcome.high - outcome.low;
  return {
    key: variant.key,
    source: unknown.source,
    question: unknown.question,
    value: variant.stated(unknown),
    asked: variant.wasAsked(unknown),
    ifGood: { low: round6(good.low), high: round6(good.high) },
    ifBad: { low: round6(bad.low), high: round6(bad.high) },
    swing,
    narrows: round6(Math.max(0, width(now) - Math.max(...outcomes.map(width)))),
    reverses: rivals.filter((rival) => couldTurn(now, rival.now, good, bad)).map(({ key }) => key),
    knockOuts,
  };
}

function couldTurn(now: Outcome, rival: Outcome, good: Outcome, bad: Outcome): boolean {
  if (now.low > rival.high || rival.low > now.high) return false;
  const turns = (a: number, b: number, limit: number): boolean => a > limit !== b > limit;
  return turns(good.low, bad.low, rival.low) || turns(good.high, bad.high, rival.high);
}
