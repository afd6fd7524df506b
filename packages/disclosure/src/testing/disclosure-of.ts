import { hn1_2019 } from '@mds2/catalog';
import type { AnswerValue, Disclosure } from '../model.ts';

/** For tests: `'CSUP-1': 'yes'`, or with notes `['yes', 'optional']`; a text answer is `['text', note..., ]` with `raw` by `text:`. */
export type Sketch = Readonly<Record<string, AnswerValue | readonly [AnswerValue, ...string[]] | { readonly text: string; readonly notes?: readonly string[] }>>;

/** For tests: a disclosure of HN 1-2019 with these answers and no other rows. */
export function disclosureOf(sketch: Sketch): Disclosure {
  return {
    formVersion: hn1_2019.version,
    document: { manufacturer: 'Example', model: 'Example 1', documentId: null, releaseDate: null },
    answers: Object.entries(sketch).map(([id, answer], row) => {
      const cell = `mds2-form!C${row + 1}`;
      if (typeof answer === 'object' && 'text' in answer) {
        const notes = answer.notes ?? [];
        return { id, value: 'text' as const, raw: answer.text, notes, noteCells: notes.map(() => cell), cell };
      }
      const [value, ...notes] = typeof answer === 'string' ? [answer] : answer;
      return { id, value, raw: value, notes, noteCells: notes.map(() => cell), cell };
    }),
  };
}
