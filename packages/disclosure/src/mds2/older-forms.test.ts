import { formOf, type FormVersion } from '@mds2/catalog';
import { describe, expect, test } from 'vitest';
import { workbookFile } from '../xlsx/testing/workbook-file.ts';
import { sheetOf, workbookOf, type CellSketch } from '../testing/sheet-of.ts';
import { readForms } from './read-forms.ts';
import { readWorkbook } from './read-workbook.ts';

/** Every numbered row of an edition: Yes, but for headings; above them the words by which the edition is told from a list. */
function rowsOf(version: FormVersion, title: string): CellSketch[][] {
  const asked = formOf(version).questions.filter(({ id }) => !id.startsWith('DESC.'));
  return [[title], ...asked.map(({ id, text, kind }) => [id, text.en, ...(kind === 'heading' ? [] : ['Yes'])])];
}

describe.each([
  ['v1.0 (2004)', 'Manufacturer Disclosure Statement: ePHI'],
  ['HN 1-2013', 'Manufacturer Disclosure Statement: can this device display private data?'],
] as const)('%s', (version, title) => {
  const rows = rowsOf(version, title);
  const asked = formOf(version).questions.filter(({ id, kind }) => !id.startsWith('DESC.') && kind !== 'heading');

  test('is told by its IDs and words, and no answer is lost', () => {
    const forms = readForms(workbookOf(sheetOf(rows)));
    expect(forms).toHaveLength(1);
    const { disclosure, report } = forms[0]!;
    expect(disclosure.formVersion).toBe(version);
    const read = new Map(disclosure.answers.map(({ id, value }) => [id, value]));
    for (const { id, kind } of asked)
      expect(read.get(id), id).toBe(kind === 'free-text' || kind === 'date' ? 'text' : 'yes');
    expect(report.filter(({ kind }) => kind === 'missing' || kind === 'unknown')).toEqual([]);
  });

  test('is no form without the words: a numbered list is a list', () => {
    expect(
      readForms(workbookOf(sheetOf([['Inventory'], ...rows.slice(1).map(([id]) => [id!, 'thing', 'Yes'])]))),
    ).toEqual([]);
  });
});

test('a plain list in a workbook is refused as no MDS2, with its sheets', () => {
  const file = workbookFile({
    sheets: { Prices: '<row r="1"><c r="A1" t="inlineStr"><is><t>1-1</t></is></c><c r="B1"><v>3</v></c></row>' },
  });
  expect(readWorkbook(file)).toEqual({ ok: false, error: { kind: 'not-mds2', sheets: ['Prices'] } });
});
