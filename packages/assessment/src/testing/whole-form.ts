import { criteria, hn1_2019, type Criterion } from '@mds2/catalog';
import type { AnswerValue, OtherFacts } from '@mds2/disclosure';
import fc from 'fast-check';
import type { Sketch } from './sketch.ts';

const goodWhenOf = new Map(criteria.flatMap(({ source, ref, goodWhen }) => (source === 'mds2' ? ref.split(/[|&]/).map((question) => [question, goodWhen] as const) : [])));

type Said = Sketch[string];
const answer = (goodWhen: Criterion['goodWhen'], good: boolean): Said => (goodWhen === 'text-present' ? (good ? { text: 'A full and honest statement' } : 'no') : (goodWhen === 'no') === good ? 'no' : 'yes');

/** For tests: every scored question answered well, or badly; all others Yes, so that every need is there. */
export const wholeForm = (good: boolean): Sketch => Object.fromEntries(hn1_2019.questions.map(({ id }) => [id, goodWhenOf.has(id) ? answer(goodWhenOf.get(id)!, good) : 'yes']));

/** For tests: every other source in full, good or bad. */
export function wholeFacts(good: boolean): OtherFacts {
  const of = (source: Criterion['source']) => criteria.filter((each) => each.source === source);
  const answers = (source: 'mdcg' | 'hospital') => Object.fromEntries(of(source).map(({ ref, goodWhen }) => [ref, { value: (goodWhen === 'no') === good ? ('no' as const) : ('yes' as const), reason: null }]));
  return {
    mdcg: answers('mdcg'),
    hospital: answers('hospital'),
    documents: Object.fromEntries(of('document').map(({ ref }) => [ref, { state: good ? ('provided' as const) : ('missing' as const), fields: {} }])),
    meta: {},
  };
}

/** For tests: scored questions with the answer that counts for them; those answered by text are left aside. */
export const scoredQuestions: readonly { readonly id: string; readonly good: 'yes' | 'no' }[] = [...goodWhenOf].flatMap(([id, goodWhen]) =>
  goodWhen === 'yes' || goodWhen === 'no' ? [{ id, good: goodWhen }] : [],
);

/** For tests: a whole form of these values; forms lean one way or the other, so that needs are there, absent and unknown. */
export const randomForm = (...values: readonly AnswerValue[]): fc.Arbitrary<Sketch> =>
  fc
    .array(fc.integer({ min: 1, max: 8 }), { minLength: values.length, maxLength: values.length })
    .chain((weights) =>
      fc.array(fc.oneof(...values.map((value, at) => ({ weight: weights[at]!, arbitrary: fc.constant(value) }))), {
        minLength: hn1_2019.questions.length,
        maxLength: hn1_2019.questions.length,
      }),
    )
    .map((said) => Object.fromEntries(hn1_2019.questions.map(({ id }, at) => [id, said[at]!])));
