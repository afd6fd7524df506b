import { hn1_2019, practiceIds } from '@mds2/catalog';
import { expect, test } from 'vitest';
import { evaluate } from '../score/evaluate.ts';
import { disclosureOf, scorerFor } from '../testing/sketch.ts';
import { compareByPractice } from './by-practice.ts';
import { compareByQuestion } from './by-question.ts';
import { compareBySection } from './by-section.ts';

const scorer = scorerFor();
const a = disclosureOf({ 'AUTH-1': 'yes', 'AUTH-2': ['yes', 'one way'], 'CONN-1.1': 'no', 'MPII-3.6': 'no', 'DOC-5': { text: 'psirt@example.com' } });
const b = disclosureOf({ 'AUTH-1': 'no', 'AUTH-2': ['yes', 'another way'], 'CONN-1.1': 'yes', 'DOC-5': { text: 'sales@example.com' } });
const old = disclosureOf({ '3-1': 'yes' }, 'HN 1-2013');

test('by practice: all 28 in the catalogue order, what differs, and only that where wished', () => {
  const candidates = [a, b].map((disclosure, at) => ({ key: 'ab'[at]!, evaluation: evaluate(disclosure, scorer) }));
  const rows = compareByPractice(candidates);
  expect(rows.map(({ practice }) => practice)).toEqual([...practiceIds]);
  const radio = rows.find(({ practice }) => practice === 'GP04')!;
  expect(radio.differs).toBe(true);
  expect(radio.cells.map(({ key, low, applicable }) => [key, low, applicable])).toEqual([['a', null, false], ['b', 0, true]]);
  expect(compareByPractice(candidates, { onlyDifferences: true })).toEqual(rows.filter(({ differs }) => differs));
  expect(compareByPractice(candidates.map((each) => ({ ...each, evaluation: candidates[0]!.evaluation })), { onlyDifferences: true })).toEqual([]);
  expect(compareByPractice([])).toEqual([]);
});

test('by question: values, texts and readings differ; the wording of notes alone does not', () => {
  const rows = compareByQuestion([{ key: 'a', disclosure: a }, { key: 'b', disclosure: b, verdicts: { 'CONN-7': 'yes' } }], { onlyDifferences: true });
  expect(rows.map(({ question }) => question)).toEqual(hn1_2019.questions.map(({ id }) => id).filter((id) => ['DOC-5', 'AUTH-1', 'CONN-1.1', 'CONN-7', 'MPII-3.6'].includes(id)));
  expect(rows.find(({ question }) => question === 'CONN-7')!.cells.map(({ verdict }) => verdict)).toEqual([null, 'yes']);
  expect(compareByQuestion([{ key: 'a', disclosure: a }], { section: 'AUTH' }).every(({ section }) => section === 'AUTH')).toBe(true);
});

test('by question: an older form stands with its own answer where it asked, else it is not comparable', () => {
  const rows = compareByQuestion([{ key: 'a', disclosure: a }, { key: 'old', disclosure: old }]);
  const cell = (id: string) => rows.find(({ question }) => question === id)!.cells[1]!;
  expect(cell('AUTH-1')).toMatchObject({ answer: { value: 'yes', cell: 'mds2-form!C1' }, from: { question: '3-1', kind: 'same' } });
  expect(cell('SAHD-2')).toEqual({ key: 'old', answer: null, verdict: null });
});

test('by section: counts of all questions, context apart, in form order', () => {
  const rows = compareBySection([{ key: 'a', facts: { disclosure: a } }, { key: 'b', facts: { disclosure: b } }], scorer);
  expect(rows.map(({ section }) => section)).toEqual([...new Set(hn1_2019.questions.map(({ section }) => section))]);
  for (const { section, cells } of rows) {
    const size = hn1_2019.questions.filter((question) => question.section === section).length;
    for (const { counts } of cells) expect([section, Object.values(counts).reduce((sum, count) => sum + count, 0)]).toEqual([section, size]);
  }
  expect(rows.find(({ section }) => section === 'AUTH')!.differs).toBe(true);
  expect(compareBySection([{ key: 'a', facts: { disclosure: a } }, { key: 'c', facts: { disclosure: a } }], scorer, { onlyDifferences: true })).toEqual([]);
});
