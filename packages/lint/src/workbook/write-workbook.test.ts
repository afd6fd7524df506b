import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hn1_2019 } from '@mds2/catalog';
import { readWorkbook, type ReadForm } from '@mds2/disclosure';
import { formOfSource } from '../source/source-form.ts';
import { parseSource } from '../source/parse-source.ts';
import { sourceOf } from '../source/write-source.ts';
import { workbookOf } from './write-workbook.ts';
import { partText } from './zip-parts.ts';

const formOf = (text: string): ReadForm => {
  const source = parseSource('device.mds2.yaml', text, () => undefined);
  if (!source.ok) throw new Error(JSON.stringify(source.error));
  return formOfSource(source.value).form;
};
const readBack = (bytes: Uint8Array): ReadForm => {
  const reading = readWorkbook(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value.forms[0]!;
};
const stated = ({ disclosure }: ReadForm) =>
  disclosure.answers.map(({ id, value, raw, notes }) => ({ id, value, raw, notes }));

const answers = fc.record({
  value: fc.array(fc.constantFrom('Yes', 'No', 'N/A', 'See Notes', 'Yes, optional', 'Partly: see the manual', ''), {
    minLength: 240,
    maxLength: 240,
  }),
  note: fc.array(
    fc.option(fc.constantFrom('Kept for 90 days', 'AES 256', '<b>bold & "quoted"</b>', '=1+1'), { freq: 6 }),
    { minLength: 240, maxLength: 240 },
  ),
});

/** A form as text: questions that ask for text keep a fixed one. */
const sourceWith = ({ value, note }: { value: string[]; note: (string | null)[] }): string => {
  const notes: string[] = [];
  const lines = hn1_2019.questions.map(({ id, kind }, place) => {
    const raw = kind === 'date' ? '2026-01-31' : kind === 'free-text' ? `Example ${place}` : value[place]!;
    const text = kind === 'date' || kind === 'free-text' ? null : note[place]!;
    if (text === null) return `  ${id}: ${JSON.stringify(raw)}`;
    if (!notes.includes(text)) notes.push(text);
    return `  ${id}: { answer: ${JSON.stringify(raw)}, note: ${notes.indexOf(text) + 1} }`;
  });
  const tail = notes.map((text, place) => `  ${place + 1}: ${JSON.stringify(text)}`);
  return [
    'mds2: HN 1-2019',
    'answers:',
    ...lines,
    '  CSUP-99: "Yes"',
    ...(tail.length > 0 ? ['notes:', ...tail] : []),
  ].join('\n');
};

test('text to workbook to text loses no answer, note or unknown ID', async () => {
  await fc.assert(
    fc.asyncProperty(answers, async (drawn) => {
      const form = formOf(sourceWith(drawn));
      const { bytes, lost } = await workbookOf(form);
      expect(lost).toEqual([]);
      const again = formOf(sourceOf(readBack(bytes)));
      expect(stated(again)).toEqual(stated(form));
    }),
    { numRuns: 12 },
  );
});

test('into a given workbook: only the sheet changes, and in it only the cell', async () => {
  const before = (
    await workbookOf(formOf(sourceWith({ value: Array<string>(240).fill('Yes'), note: Array<null>(240).fill(null) })))
  ).bytes;
  const form = readBack(before);
  const changed: ReadForm = {
    ...form,
    disclosure: {
      ...form.disclosure,
      answers: form.disclosure.answers.map((answer) =>
        answer.id === 'CSUP-1' ? { ...answer, raw: 'No', value: 'no' as const } : answer,
      ),
    },
  };
  const { bytes, lost } = await workbookOf(changed, before);
  expect(lost).toEqual([]);
  expect(await partText(bytes, 'xl/workbook.xml')).toBe(await partText(before, 'xl/workbook.xml'));
  const [xml, old] = [
    await partText(bytes, 'xl/worksheets/sheet1.xml'),
    await partText(before, 'xl/worksheets/sheet1.xml'),
  ];
  const cell = form.disclosure.answers.find(({ id }) => id === 'CSUP-1')!.cell.split('!')[1]!;
  expect(xml).toBe(old!.replace(new RegExp(`(<c r="${cell}"[^>]*><is><t[^>]*>)Yes`), '$1No'));
});

test('what has no place in the given workbook is named, never silent', async () => {
  const small = (
    await workbookOf(formOf('mds2: HN 1-2019\nanswers:\n  CSUP-1: Yes\n  CSUP-2: Yes\n  CSUP-3: Yes\n  CSUP-4: Yes\n'))
  ).bytes;
  const { lost } = await workbookOf(formOf('mds2: HN 1-2019\nanswers:\n  CSUP-1: Yes\n  STCF-1: Yes\n'), small);
  expect(lost).toEqual(['STCF-1']);
});
