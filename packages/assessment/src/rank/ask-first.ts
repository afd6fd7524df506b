import type { Decisive } from './decisive-set.ts';
import type { OpenAnswer } from './settling.ts';

/**
 * Open answers in the order in which they are worth asking about: those of the sets that could change the first place,
 * smallest set first, then what could turn another pair or decide a knock-out. Whom a knock-out has failed is asked nothing:
 * no answer of theirs changes the ranking.
 */
export function askFirst(open: readonly OpenAnswer[], { pairs, falls }: Pick<Decisive, 'pairs' | 'falls'>, knockedOut: ReadonlySet<string>): readonly OpenAnswer[] {
  const sets = [...(falls ? [falls] : []), ...pairs.flatMap((pair) => (pair.kind === 'depends' ? [pair.set] : []))].sort((a, b) => a.answers.length - b.answers.length);
  const others = open.filter(({ key, reverses, knockOuts }) => !knockedOut.has(key) && (reverses.length > 0 || knockOuts.length > 0));
  const asked = new Map<string, OpenAnswer>();
  for (const answer of [...sets.flatMap(({ answers }) => answers), ...others]) {
    const place = `${answer.key}\n${answer.question}`;
    if (!asked.has(place)) asked.set(place, answer);
  }
  return [...asked.values()];
}
