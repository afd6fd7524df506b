import type { Scorer } from '../score/program.ts';
import { decisiveOf, setsOf, type Decisive } from './decisive-set.ts';
import { openAnswers, type OpenAnswer } from './settling.ts';
import { Variant, type OpenCandidate } from './variant.ts';

/** What is open, what the first place depends on, and what to ask about first, from one look at the candidates. */
export interface Asking {
  /** `settling(…)`. */
  readonly open: readonly OpenAnswer[];
  /** `decisiveSet(…)`. */
  readonly decisive: Decisive;
  /** Those of `decisive`'s sets. */
  readonly deciding: readonly OpenAnswer[];
  /** In the order in which they are worth asking about. */
  readonly answers: readonly OpenAnswer[];
}

/**
 * Open answers in the order in which they are worth asking about: those of the sets that could change the first place,
 * smallest set first, then what could turn another pair or decide a knock-out. Whom a knock-out has failed is asked nothing:
 * no answer of theirs changes the ranking.
 */
export function askFirst(candidates: readonly OpenCandidate[], scorer: Scorer): Asking {
  const variants = candidates.map((candidate) => new Variant(candidate, scorer));
  const open = openAnswers(variants, scorer);
  const decisive = decisiveOf(variants, open, scorer);
  const knockedOut = new Set(variants.filter(({ now }) => now.knockedOut).map(({ key }) => key));
  return { open, decisive, deciding: setsOf(decisive).flatMap(({ answers }) => answers), answers: inOrderOfAsking(open, decisive, knockedOut) };
}

/** The order itself. */
export function inOrderOfAsking(open: readonly OpenAnswer[], decisive: Pick<Decisive, 'pairs' | 'falls'>, knockedOut: ReadonlySet<string>): readonly OpenAnswer[] {
  const others = open.filter(({ key, reverses, knockOuts }) => !knockedOut.has(key) && (reverses.length > 0 || knockOuts.length > 0));
  const asked = new Map<string, OpenAnswer>();
  for (const answer of [...setsOf(decisive).flatMap(({ answers }) => answers), ...others]) {
    const place = `${answer.key}\n${answer.question}`;
    if (!asked.has(place)) asked.set(place, answer);
  }
  return [...asked.values()];
}
