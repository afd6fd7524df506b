import { compareNatural, round6, type Interval } from '@mds2/base';
import type { Scorer } from '../score/program.ts';
import { openAnswers, type OpenAnswer } from './settling.ts';
import { placeOf, Variant, type OpenCandidate, type Outcome, type Turn, type Turned, type Unknown } from './variant.ts';

/** An open answer of a decisive set, and the turn that it would have to take. */
export interface DecisiveAnswer extends OpenAnswer {
  readonly turn: Turn;
}

/** What turns out of the leader's place. */
export interface DecisiveSet {
  readonly answers: readonly DecisiveAnswer[];
  /** Who heads the list then; null where nobody is left. */
  readonly leader: string | null;
  /** The knock-outs that would fail the one who leads now; empty where it is overtaken. */
  readonly knockOuts: readonly string[];
  /** The totals that would stand against each other: of the next leader and of the present one. */
  readonly totals: { readonly next: Interval | null; readonly leader: Interval };
  /** Proved that no smaller set does it; otherwise none was found. */
  readonly smallest: boolean;
}

/** The leader against one other candidate. */
export type DecisivePair = { readonly rival: string } & (
  | {
      /** It leads for certain: no open answer can turn the two. */
      readonly kind: 'certain';
    }
  | { readonly kind: 'depends'; readonly set: DecisiveSet }
  | {
      /** The intervals overlap, but no set of answers was found that turns the two. */
      readonly kind: 'no-set-found';
    }
);

export interface Decisive {
  /** Who heads the list now; null where nobody is ranked. */
  readonly leader: string | null;
  /**
   * "can-change": `set` is the smallest set of open answers that could give the first place to another. "none-can": proved
   * that none does. "no-set-found": intervals overlap, but no set was found.
   */
  readonly verdict: 'can-change' | 'none-can' | 'no-set-found';
  readonly set: DecisiveSet | null;
  /** The leader against each other ranked candidate, in the order of the list: what the sentence about it is made of. */
  readonly pairs: readonly DecisivePair[];
  /** The smallest set that would fail a knock-out of the leader; null where there is none. */
  readonly falls: DecisiveSet | null;
}

/** Evaluations that one exhaustive search may cost; each takes some ten microseconds. */
const BUDGET = 2500;

/**
 * The smallest set of open answers that could change the first place of the list: an answer of the leader that fails a
 * knock-out, or answers of another with which its assured points are above the leader's (a tie gives nobody the
 * place). Answers turn out inside what they
 * are worth now; all others stay open. Minimality is proved where it can be looked through in time, which small cases always
 * are, and said (`smallest`). Of the leader's own answers that lower its assured points (they contradict a denial, or bring in a
 * practice that did not apply) only single ones are looked for.
 */
export function decisiveSet(candidates: readonly OpenCandidate[], scorer: Scorer): Decisive {
  const variants = candidates.map((candidate) => new Variant(candidate, scorer));
  return decisiveOf(variants, openAnswers(variants, scorer), scorer);
}

/** The same of candidates made ready, with all their open answers. */
export function decisiveOf(variants: readonly Variant[], open: readonly OpenAnswer[], scorer: Scorer): Decisive {
  const ranked = variants.filter(({ now }) => !now.knockedOut).sort((a, b) => before(a, a.now, b, b.now));
  const [leader, ...rivals] = ranked;
  if (!leader) return { leader: null, verdict: 'none-can', set: null, pairs: [], falls: null };
  const items = new Map(open.map((item) => [itemKey(item.key, item.question), item]));
  const search = new Search(leader, items, scorer);
  const pairs = rivals.map((rival) => search.pair(rival));
  const falls = search.falls(rivals[0] ?? null);
  const [set = null] = setsOf({ pairs, falls });
  return { leader: leader.key, verdict: set ? 'can-change' : search.provedNone ? 'none-can' : 'no-set-found', set, pairs, falls };
}

/** All sets that could change the first place, the smallest first; of equal ones a knock-out before points, then as the list stands. */
export const setsOf = ({ pairs, falls }: Pick<Decisive, 'pairs' | 'falls'>): DecisiveSet[] =>
  [...(falls ? [falls] : []), ...pairs.flatMap((pair) => (pair.kind === 'depends' ? [pair.set] : []))].sort((a, b) => a.answers.length - b.answers.length);

/** The order of the list, which compares six decimals: negative where a stands before b. */
const before = (a: Variant, one: Outcome, b: Variant, two: Outcome): number => round6(two.low) - round6(one.low) || round6(two.high) - round6(one.high) || compareNatural(a.key, b.key);

const itemKey = (candidate: string, question: string): string => `${candidate}\n${question}`;

interface Found {
  readonly turned: readonly Turned[];
  readonly outcome: Outcome;
  readonly smallest: boolean;
}

class Search {
  /** Whatever did not end in a set was looked through to the end. */
  provedNone = true;
  private readonly leader: Variant;
  private readonly items: ReadonlyMap<string, OpenAnswer>;
  private readonly scorer: Scorer;

  constructor(leader: Variant, items: ReadonlyMap<string, OpenAnswer>, scorer: Scorer) {
    this.leader = leader;
    this.items = items;
    this.scorer = scorer;
  }

  pair(rival: Variant): DecisivePair {
    const { leader } = this;
    const toBeat = round6(leader.now.low);
    const overtakes = (outcome: Outcome): boolean => !outcome.knockedOut && round6(outcome.low) > toBeat;
    const slip = this.slip(rival);
    if (slip) return { rival: rival.key, kind: 'depends', set: slip };
    // No answer lifts the low end above the high end as it stands, or as one answer lifts it that brings in a new practice.
    const highs = rival.unknowns.flatMap((unknown) => unknown.turns.map((turn) => rival.alone(unknown, turn).high));
    if (round6(Math.max(rival.now.high, ...highs)) <= toBeat) return { rival: rival.key, kind: 'certain' };
    const unknowns = this.telling(rival);
    const found = this.smallest(rival, unknowns, overtakes, (outcome) => outcome.low);
    if (found === 'none') return { rival: rival.key, kind: 'certain' };
    if (!found) return { rival: rival.key, kind: 'no-set-found' };
    const set = { answers: this.answers(rival, found), leader: rival.key, knockOuts: [], totals: { next: interval(found.outcome), leader: interval(leader.now) }, smallest: found.smallest };
    return { rival: rival.key, kind: 'depends', set };
  }

  /** An answer of the leader itself that lowers its assured points: one that contradicts a denial, or brings in a practice that did not apply. */
  private slip(rival: Variant): DecisiveSet | null {
    const { leader } = this;
    for (const unknown of leader.unknowns) {
      for (const turn of unknown.turns) {
        const outcome = leader.alone(unknown, turn);
        if (round6(outcome.low) >= round6(rival.now.low)) continue;
        const found = { turned: [{ unknown, turn }], outcome, smallest: true };
        return { answers: this.answers(leader, found), leader: rival.key, knockOuts: [], totals: { next: interval(rival.now), leader: interval(outcome) }, smallest: true };
      }
    }
    return null;
  }

  /** Each open knock-out of the leader by itself: few answers bear on one, so that it can be looked through. */
  falls(next: Variant | null): DecisiveSet | null {
    const { leader, scorer } = this;
    const sets = scorer.knockOuts.flatMap(({ knockOut, condition }, index): DecisiveSet[] => {
      if (leader.now.knockOuts[index] !== 'open') return [];
      const { questions: behind } = leader.behind().knockOut(condition);
      const unknowns = leader.unknowns.filter(({ source, question }) => source !== 'mds2' || behind.has(question));
      const found = this.smallest(leader, unknowns, ({ knockOuts }) => knockOuts[index] === 'fail', ({ knockOuts }) => (knockOuts[index] === 'fail' ? 1 : 0));
      if (found === 'none' || !found) return [];
      const { outcome, smallest } = found;
      return [{ answers: this.answers(leader, found), leader: next?.key ?? null, knockOuts: [knockOut.id], totals: { next: next && interval(next.now), leader: interval(outcome) }, smallest }];
    });
    return sets.reduce<DecisiveSet | null>((best, set) => (best && best.answers.length <= set.answers.length ? best : set), null);
  }

  /** Unknowns that bear on the points; first those that change something alone, then those that (a condition waiting for two) need others. */
  private telling(variant: Variant): readonly Unknown[] {
    const alone = (unknown: Unknown): boolean => this.items.has(itemKey(variant.key, unknown.question));
    const { questions: scoring } = variant.behind().score(this.scorer);
    return variant.unknowns.filter(({ source, question }) => source !== 'mds2' || scoring.has(question)).sort((a, b) => Number(alone(b)) - Number(alone(a)) || placeOf(a.question) - placeOf(b.question));
  }

  /** "none": proved that no set reaches the goal; null: none was found. `height` grows towards the goal. */
  private smallest(variant: Variant, unknowns: readonly Unknown[], reached: (outcome: Outcome) => boolean, height: (outcome: Outcome) => number): Found | 'none' | null {
    const rough = climb(variant, unknowns, reached, height);
    let spent = 0;
    const limit = rough ? rough.turned.length - 1 : unknowns.length;
    for (let size = 1; size <= limit; size++) {
      spent += combinations(unknowns.length, size) * 2 ** size;
      // A single answer is always looked for: its evaluations are few.
      if (spent > BUDGET && size > 1) {
        if (!rough) this.provedNone = false;
        return rough && { ...rough, smallest: false };
      }
      const found = exhaust(variant, unknowns, size, reached);
      if (found) return { ...found, smallest: true };
    }
    return rough ? { ...rough, smallest: true } : 'none';
  }

  private answers(variant: Variant, { turned }: Found): DecisiveAnswer[] {
    return turned.map(({ unknown, turn }) => {
      const item = this.items.get(itemKey(variant.key, unknown.question)) ?? quiet(variant, unknown);
      return { ...item, turn };
    });
  }
}

/** An answer that moves nothing alone. */
const quiet = (variant: Variant, unknown: Unknown): OpenAnswer => ({
  key: variant.key,
  source: unknown.source,
  question: unknown.question,
  value: variant.stated(unknown),
  asked: variant.wasAsked(unknown),
  ifGood: interval(variant.now),
  ifBad: interval(variant.now),
  swing: 0,
  narrows: 0,
  reverses: [],
  knockOuts: [],
});

const interval = ({ low, high }: Outcome): Interval => ({ low: round6(low), high: round6(high) });

/**
 * A set that reaches the goal, small but not surely the smallest: each unknown in its better turn, the strongest first, as many
 * as it takes; then each is taken out again that is not needed. null where all together do not reach it.
 */
function climb(variant: Variant, unknowns: readonly Unknown[], reached: (outcome: Outcome) => boolean, height: (outcome: Outcome) => number): Omit<Found, 'smallest'> | null {
  const best = unknowns.map((unknown) => {
    const turns = unknown.turns.map((turn) => ({ turned: { unknown, turn }, gain: height(variant.alone(unknown, turn)) }));
    return turns.reduce((a, b) => (b.gain > a.gain ? b : a));
  });
  const all = best.map(({ turned }) => turned);
  if (!reached(variant.with(all))) return null;
  const few = (order: readonly Turned[]): readonly Turned[] => shrink(variant, order.slice(0, needed(variant, order, reached)), reached);
  const byGain = few([...best].sort((a, b) => b.gain - a.gain).map(({ turned }) => turned));
  if (byGain.length <= 2) return { turned: byGain, outcome: variant.with(byGain) };
  // What is lost without it shows answers that need each other, which give nothing alone.
  const loss = new Map(all.map((turned) => [turned, -height(variant.with(all.filter((other) => other !== turned)))]));
  const byLoss = few([...best].sort((a, b) => loss.get(b.turned)! - loss.get(a.turned)! || b.gain - a.gain).map(({ turned }) => turned));
  const turned = byLoss.length < byGain.length ? byLoss : byGain;
  return { turned, outcome: variant.with(turned) };
}

/** How many of the first reach the goal: by bisection, as more of them only help. */
function needed(variant: Variant, order: readonly Turned[], reached: (outcome: Outcome) => boolean): number {
  let [few, many] = [0, order.length];
  while (many - few > 1) {
    const middle = (few + many) >> 1;
    if (reached(variant.with(order.slice(0, middle)))) many = middle;
    else few = middle;
  }
  return many;
}

function shrink(variant: Variant, set: readonly Turned[], reached: (outcome: Outcome) => boolean): readonly Turned[] {
  let kept = set;
  for (const turned of [...set].reverse()) {
    const without = kept.filter((other) => other !== turned);
    if (without.length > 0 && reached(variant.with(without))) kept = without;
  }
  return kept;
}

/** The first set of exactly `size` unknowns that reaches the goal, in any of their turns. */
function exhaust(variant: Variant, unknowns: readonly Unknown[], size: number, reached: (outcome: Outcome) => boolean): Omit<Found, 'smallest'> | null {
  const chosen: Turned[] = [];
  const from = (start: number): Omit<Found, 'smallest'> | null => {
    if (chosen.length === size) {
      const outcome = size === 1 ? variant.alone(chosen[0]!.unknown, chosen[0]!.turn) : variant.with(chosen);
      return reached(outcome) ? { turned: [...chosen], outcome } : null;
    }
    for (let at = start; at <= unknowns.length - (size - chosen.length); at++) {
      for (const turn of unknowns[at]!.turns) {
        chosen.push({ unknown: unknowns[at]!, turn });
        const found = from(at + 1);
        if (found) return found;
        chosen.pop();
      }
    }
    return null;
  };
  return from(0);
}

function combinations(of: number, size: number): number {
  let count = 1;
  for (let i = 0; i < size; i++) count = (count * (of - i)) / (i + 1);
  return count;
}
