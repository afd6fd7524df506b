import { builtInProfiles, hn1_2019, type FormVersion, type Profile, type Source } from '@mds2/catalog';
import type { AnswerValue, Disclosure } from '@mds2/disclosure';
import type { PracticeScore } from '../model.ts';
import { compileProfile, type TenderScope } from '../score/compile-profile.ts';
import { evaluate } from '../score/evaluate.ts';
import type { Scorer } from '../score/program.ts';

/** For tests: a value, a value with notes, or a text answer. */
export type Sketch = Readonly<Record<string, AnswerValue | readonly [AnswerValue, ...string[]] | { readonly text: string }>>;

export const allSources: readonly Source[] = ['mds2', 'mdcg', 'document', 'hospital'];

/** For tests: a disclosure, of HN 1-2019 unless said otherwise, with these rows in this order. */
export function disclosureOf(sketch: Sketch, formVersion: FormVersion = hn1_2019.version): Disclosure {
  return {
    formVersion,
    document: { manufacturer: 'Example', model: 'Example 1', documentId: null, releaseDate: null },
    answers: Object.entries(sketch).map(([id, answer], row) => {
      const cell = `mds2-form!C${row + 1}`;
      if (typeof answer === 'object' && 'text' in answer) return { id, value: 'text', raw: answer.text, notes: [], noteCells: [], cell };
      const [value, ...notes] = typeof answer === 'string' ? [answer] : answer;
      return { id, value, raw: value, notes, noteCells: notes.map(() => cell), cell };
    }),
  };
}

/** For tests: a scorer of a built-in profile or of one of the test's own; what does not compile is the test's mistake. */
export function scorerFor(profile: Profile | 'enisa' | 'strict' = 'enisa', scope: Partial<TenderScope> = {}): Scorer {
  const compiled = compileProfile(typeof profile === 'string' ? builtInProfiles[profile] : profile, { procurementType: 'MD', sources: ['mds2'], ...scope });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return compiled.value;
}

export function practiceOf(id: string, sketch: Sketch, scorer: Scorer = scorerFor()): PracticeScore {
  return evaluate(disclosureOf(sketch), scorer).practices.find((practice) => practice.id === id)!;
}
