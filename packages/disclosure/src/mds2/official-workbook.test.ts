import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import * as xlsx from 'xlsx';
import { questionIds } from '@mds2/catalog';
import { officialWorkbook } from '../testing/official-workbook.ts';
import { readWorkbook } from './read-workbook.ts';

const bytes = officialWorkbook();

/** Another reader's view: the text of a cell on the one sheet. */
type CellText = (reference: string) => string;

function withSheetJs(file: Uint8Array): CellText {
  const sheet = xlsx.read(file, { type: 'array' }).Sheets['mds2-form']!;
  return (reference) => String((sheet[reference] as xlsx.CellObject | undefined)?.v ?? '');
}

async function withExceljs(file: Uint8Array): Promise<CellText> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(file.slice().buffer);
  const sheet = book.getWorksheet('mds2-form')!;
  return (reference) => {
    const { value } = sheet.getCell(reference);
    if (value === null || typeof value !== 'object') return String(value ?? '');
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    return 'richText' in value ? value.richText.map(({ text }) => text).join('') : sheet.getCell(reference).text;
  };
}

const valueOfWord: Readonly<Record<string, string>> = {
  Yes: 'yes',
  No: 'no',
  'N/A': 'na',
  'See Notes': 'see-note',
  '': 'blank',
};
const asksForText = /^DOC-[1-7]$/;

/** The form by its printed layout alone: ID in A, answer in C, note in D, notes from row 342 on. Knows nothing of our reader. */
function extract(cell: CellText) {
  const notes = new Map<string, { text: string; cell: string }>();
  for (let row = 342; row <= 349; row++)
    notes.set(cell(`A${row}`), { text: cell(`B${row}`), cell: `'mds2-form'!B${row}` });
  return Array.from({ length: 341 }, (_, i) => i + 1).flatMap((row) => {
    const id = cell(`A${row}`);
    if (!/^[A-Z]{3,4}-\d/.test(id)) return [];
    const raw = cell(`C${row}`);
    const note = notes.get(cell(`D${row}`).trim().replace('See ', ''));
    return [
      {
        id: id === 'SHAD-15' ? 'SAHD-15' : id,
        value: asksForText.test(id) ? 'text' : valueOfWord[raw],
        raw,
        notes: note ? [note.text] : [],
        noteCells: note ? [note.cell] : [],
        cell: `'mds2-form'!C${row}`,
      },
    ];
  });
}

describe.skipIf(!bytes)('the official example workbook', () => {
  const reading = () => {
    const result = readWorkbook(bytes!);
    if (!result.ok) throw new Error(result.error.kind);
    return result.value;
  };

  test.each([
    ['SheetJS', withSheetJs],
    ['exceljs', withExceljs],
  ] as const)('is read as %s and its printed layout have it, answer by answer', async (_, open) => {
    const expected = extract(await open(bytes!));
    expect(expected).toHaveLength(240);
    const { answers } = reading().forms[0]!.disclosure;
    const asOther = answers.map((answer) => (answer.id === 'DOC-7' ? { ...answer, raw: expected[6]!.raw } : answer));
    expect(asOther).toEqual(expected);
  });

  test('is one form with all questions in order, its header, and a true date', () => {
    const { forms } = reading();
    expect(forms).toHaveLength(1);
    expect(forms[0]!.sheets).toEqual(['mds2-form']);
    expect(forms[0]!.disclosure.answers.map(({ id }) => id)).toEqual(questionIds);
    expect(forms[0]!.disclosure.formVersion).toBe('HN 1-2019');
    expect(forms[0]!.disclosure.document.releaseDate).toBe('2019-10-09');
  });

  test('says what is odd about it: the misprint, an empty answer, contradictions; nothing is lost', () => {
    const { report } = reading().forms[0]!;
    expect(report.filter(({ level }) => level === 'error')).toEqual([]);
    expect(report.find(({ kind }) => kind === 'misspelt')).toMatchObject({ id: 'SAHD-15', cell: "'mds2-form'!A285" });
    expect(report.filter(({ kind }) => kind === 'blank').map(({ id }) => id)).toEqual(['DOC-10']);
    expect(report.filter(({ kind }) => kind === 'gate-violation').map(({ id }) => id)).toContain('MLDP-2.5');
    expect(new Set(report.map(({ kind }) => kind))).toEqual(new Set(['misspelt', 'blank', 'gate-violation']));
  });
});
