import { questionIds } from '@mds2/catalog';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadForm, Sheet } from '../model.ts';
import { allRows, sheetOf, workbookOf, type CellSketch } from '../testing/sheet-of.ts';
import { readAnswer } from './answer-value.ts';
import { readForms } from './read-forms.ts';

const words = [
  'Yes',
  'No',
  'N/A',
  'See Note',
  'Yes, optional',
  'N/A: none here',
  '____',
  'Supported',
  'Y',
  'Ja',
  'nein',
];

/** Answers for every question that asks for a word; the header stays as it is. */
const answers = fc
  .array(fc.constantFrom(...words), { minLength: 240, maxLength: 240 })
  .map((drawn) => Object.fromEntries(questionIds.map((id, i) => [id, /^DOC-[1-7]$/.test(id) ? 'Example' : drawn[i]!])));

const readOne = (rows: readonly (readonly CellSketch[])[], more: Parameters<typeof sheetOf>[1] = {}): ReadForm => {
  const forms = readForms(workbookOf(sheetOf(rows, more)));
  expect(forms).toHaveLength(1);
  return forms[0]!;
};

const isClear = (raw: string) => !['text', 'blank'].includes(readAnswer(raw, 'yes-no').value);

/** What a layout must not change. */
const essence = ({ disclosure }: ReadForm) =>
  disclosure.answers.map(({ id, value, raw, notes }) => ({ id, value, raw, notes }));

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

test('the order of rows changes no answer', () => {
  fc.assert(
    fc.property(
      answers.chain((given) => fc.tuple(fc.constant(given), shuffled(allRows(given)))),
      ([given, rows]) => {
        expect(essence(readOne(rows))).toEqual(essence(readOne(allRows(given))));
      },
    ),
    { numRuns: 30 },
  );
});

test('inserted rows and columns change no answer', () => {
  const inserted = fc.record({
    before: fc.nat(4),
    between: fc.nat(3),
    behind: fc.nat(3),
    rowsAt: fc.array(fc.nat(239), { maxLength: 20 }),
  });
  fc.assert(
    fc.property(answers, inserted, (given, { before, between, behind, rowsAt }) => {
      const gap = (count: number): CellSketch[] => Array.from({ length: count }, () => 'REF');
      const rows = allRows(given).flatMap(([id, question, answer], i) => [
        ...(rowsAt.includes(i) ? [['', 'A remark of ours'], []] : []),
        [...gap(before), id!, question!, ...gap(between), answer!, ...gap(behind > 0 ? 1 : 0)],
      ]);
      const header = [
        ...gap(before).map(() => 'Ref'),
        'Question ID',
        'Question',
        ...gap(between).map(() => 'Ref'),
        '',
        behind > 0 ? 'Ref' : '',
      ];
      expect(essence(readOne([header, ...rows]))).toEqual(essence(readOne(allRows(given))));
    }),
    { numRuns: 30 },
  );
});

test('the order of columns changes no answer', () => {
  fc.assert(
    fc.property(answers, shuffled([0, 1, 2]), (given, order) => {
      const rows = allRows(given).map((row) => order.map((column) => row[column]!));
      expect(essence(readOne(rows))).toEqual(essence(readOne(allRows(given))));
    }),
    { numRuns: 30 },
  );
});

test('a form split over sheets is the same form, whatever their order', () => {
  const split = answers.chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.array(fc.integer({ min: 20, max: 230 }), { minLength: 1, maxLength: 4 }),
      fc.infiniteStream(fc.nat()),
    ),
  );
  fc.assert(
    fc.property(split, ([given, cuts, order]) => {
      const rows = allRows(given);
      const edges = [0, ...new Set([...cuts].sort((a, b) => a - b)), 240];
      // A sheet on which nothing is answered only mentions its IDs.
      const isAnswered = (id: string) => /^DOC-[1-7]$/.test(id) || isClear(given[id]!);
      fc.pre(edges.slice(1).every((to, i) => questionIds.slice(edges[i]!, to).some(isAnswered)));
      const sheets: Sheet[] = edges.slice(1).map((to, i) => sheetOf(rows.slice(edges[i]!, to), { name: `S${i}x` }));
      const ranks = new Map(sheets.map((sheet) => [sheet, order.next().value as number]));
      const forms = readForms(workbookOf(...[...sheets].sort((a, b) => ranks.get(a)! - ranks.get(b)!)));
      expect(forms).toHaveLength(1);
      expect(essence(forms[0]!)).toEqual(essence(readOne(rows)));
    }),
    { numRuns: 30 },
  );
});

test('every unknown ID between known ones is kept', () => {
  const unknown = fc.uniqueArray(fc.tuple(fc.constantFrom('MPII', 'AUDT', 'ZZZZ', 'NEW'), fc.integer({ min: 50, max: 99 })).map(([code, n]) => `${code}-${n}`), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(unknown, fc.integer({ min: 1, max: 239 }), (ids, at) => {
      const rows: CellSketch[][] = allRows();
      rows.splice(at, 0, ...ids.map((id): CellSketch[] => [id, 'A question of our own', 'Yes']));
      const form = readOne(rows);
      expect(form.disclosure.answers.slice(240).map(({ id }) => id)).toEqual(ids);
      expect(form.report.filter(({ kind }) => kind === 'unknown').map(({ id }) => id).sort()).toEqual([...ids].sort());
    }),
    { numRuns: 50 },
  );
}); // prettier-ignore

test('an answer says what its raw text says, and stands where the text stands', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const form = readOne(allRows(given));
      for (const { id, value, raw, cell } of form.disclosure.answers) {
        expect(raw).toBe(given[id]);
        if (!/^DOC-[1-7]$/.test(id)) expect(value).toBe(readAnswer(raw, 'yes-no').value);
        expect(cell).toBe(`Sheet1!C${questionIds.indexOf(id as (typeof questionIds)[number]) + 1}`);
      }
    }),
    { numRuns: 20 },
  );
});

test('no soup of cells is too thick: reading never throws, and the same soup reads the same', () => {
  const text = fc.oneof(
    fc.constantFrom(...questionIds.slice(0, 40), '1-1', '1-2', '2a', '3b', 'MPII', 'AUDT', 'Notes:', 'Note 1', 'See Note 2', 'Yes', 'No', 'N/A', 'x', '1', '2.1', '2.10', 'private data', 'ePHI', 'MDS2', 'Answer', 'ID', '(OTHR)', 'Manufacturer', 'Model'),
    fc.string({ maxLength: 12 }),
  );
  const cell = fc.record({
    row: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant(1_048_576)),
    column: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constant(16_384)),
    kind: fc.constantFrom('text', 'text', 'number', 'boolean', 'error', 'date'),
    text,
    formula: fc.boolean(),
  });
  const edge = fc.integer({ min: 1, max: 45 });
  const merge = fc.tuple(edge, fc.integer({ min: 1, max: 9 }), fc.oneof(edge, fc.constant(1_048_576)), fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(16_384)));
  const sheet = fc.record({
    name: fc.constantFrom('Sheet1', 'Notes', "It's", ''),
    state: fc.constantFrom('visible', 'hidden', 'very-hidden'),
    cells: fc.array(cell, { maxLength: 150 }),
    merges: fc.array(merge, { maxLength: 6 }),
    hiddenRows: fc.array(edge, { maxLength: 5 }).map((rows) => new Set(rows)),
  });
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 4 }), (sheets) => {
      const workbook = { sheets } as { sheets: Sheet[] };
      const forms = readForms(workbook);
      expect(readForms(workbook)).toEqual(forms);
      for (const { disclosure } of forms) {
        for (const { notes, noteCells, cell: place } of disclosure.answers) {
          expect(noteCells).toHaveLength(notes.length);
          expect(place).toMatch(/![A-Z]+\d+$/);
        }
        expect(new Set(disclosure.answers.map(({ id }) => id)).size).toBe(disclosure.answers.length);
      }
    }),
    { numRuns: 400 },
  );
}); // prettier-ignore
