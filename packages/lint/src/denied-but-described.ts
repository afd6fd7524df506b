import type { DisclosureContext } from './engine/contexts.ts';
import type { Hit } from './rule.ts';
import { claims } from './words/search.ts';

/** One finding for each companion document that claims what the answer to a question denies; `claim` is what such a claim looks like. */
export function* deniedButDescribed(
  { companions, value }: DisclosureContext,
  question: string,
  claim: RegExp,
): Iterable<Hit> {
  if (value(question) !== 'no') return;
  for (const { path, text, bodyStart } of companions.proses) {
    const [found] = claims(text.slice(bodyStart), claim);
    if (found) yield { questions: [question], data: { file: path, word: found.word } };
  }
}
