import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Refusal } from '../model.ts';
import { asOracle, readTsv, sharedData, unescapeTsv } from './testing/shared-data.ts';
import { cellName, opened, refused } from './testing/workbook-file.ts';
import { openWorkbook } from './open-workbook.ts';

const folder = sharedData('xlsx-corpus');
const manifest = folder === undefined ? [] : readTsv(join(folder, 'MANIFEST.tsv'));
const oracles = new Map(folder === undefined ? [] : readTsv(join(folder, 'ORACLE/INDEX.tsv')).map((row) => [row['file']!, Number(row['oracle_cells'])]));
const contested = folder === undefined ? [] : readTsv(join(folder, 'ORACLE/DISAGREE.tsv'));

const bytesOf = (file: string): Uint8Array => readFileSync(join(folder!, file));

/** What a refusal is called in the manifest. */
const reasonOf = (refusal: Refusal): readonly string[] => {
  switch (refusal.kind) {
    case 'old-xls':
      return ['xls'];
    case 'encrypted':
      return ['encrypted'];
    case 'truncated':
      return ['damaged-zip'];
    case 'forbidden-xml':
      return ['dtd'];
    case 'damaged':
      return ['damaged-zip'];
    case 'not-a-workbook':
      return refusal.looksLike === 'xlsb' ? ['xlsb'] : refusal.looksLike === 'zip' ? ['not-a-workbook'] : ['not-a-zip'];
    default:
      return [refusal.kind];
  }
};

/** Files of which readers differ, or which we refuse although some read them: what we make of each, and why. */
const DECIDED: Readonly<Record<string, { readonly comesTo: 'workbook' | Partial<Refusal & { reason: string }>; readonly why: string }>> = {
  'poi-sample-beta.xlsx': { comesTo: { kind: 'damaged', reason: 'unexpected-root' }, why: 'namespaces of a beta of 2005; a guess at them would be a guess at the answers' },
  'poi-poc-shared-strings.xlsx': { comesTo: { kind: 'exceeds-limit', limit: 'cellText' }, why: 'a string of 1 MiB in 12,000 cells; its rows begin at 0 as well' },
  'poi-duplicate-filename-case-insensitive.xlsx': { comesTo: { kind: 'damaged', reason: 'duplicate-entry' }, why: 'two parts of one name: which one is read is up to the reader' },
  'poi-xlsx-corrupted.xlsx': { comesTo: { kind: 'damaged', reason: 'bad-xml' }, why: 'the relationships of the package are no XML' },
  'poi-fuzz-POIXSSF-5265527465181184.xlsx': { comesTo: { kind: 'damaged', reason: 'bad-local-header' }, why: 'headers contradict the directory' },
  'poi-fuzz-POIXSSF-5937385319563264.xlsx': { comesTo: { kind: 'damaged', reason: 'bad-checksum' }, why: 'one sheet is not what was written' },
  'exceljs-invalid-xml.xlsx': { comesTo: { kind: 'damaged', reason: 'bad-xml' }, why: 'text behind the root element' },
  'sheetjs-large_strings.xlsx': { comesTo: { kind: 'exceeds-limit', limit: 'partBytes' }, why: 'a sheet of more than 32 MB is no form; the oracle leaves its 55,054 cells out' },
};

/** Cells on which readers differ: what we read, and why. */
const CONTESTED: Readonly<Record<string, readonly [value: string, why: string]>> = {
  'poi-InlineString.xlsx|Sheet1|A1': ['s 😜more text', 'every run of an inline string counts; SheetJS reads the last only'],
  'calamine-date_iso.xlsx|Sheet|A1': ['n 44197', 'an ISO date is a date, not the number 2021 in front of it'],
  'calamine-date_iso.xlsx|Sheet|A2': ['n 44197.423726851855', 'likewise, to the second'],
  'calamine-date_iso.xlsx|Sheet|A3': ['s 10:10:10', 'a time alone has no date; it stays as printed'],
  'calamine-has_x000D_inline.xlsx|Sheet1|A1': ['s ABC\r\nDEF', '_x000D_ is an escape in inline strings as in shared ones (ST_Xstring)'],
  'calamine-richtext-after-plain.xlsx|Sheet1|A2': ['s tvalrval1rval2', 'plain text and runs both count'],
  'calamine-richtext-namespaced.xlsx|Sheet1|A1': ['s inline string\nLine 2\nLine 3', 'a raw CR LF in XML is LF (XML 1.0, 2.11)'],
  'calamine-richtext-namespaced.xlsx|Sheet1|H1': ['s shared string\nLine 2\nLine 3', 'likewise'],
  'exceljs-shared_string_with_escape.xlsx|Sheet1|A1': ['s _x000D_', '_x005F_ is the escaped underscore'],
  'sheetjs-xlsx-stream-d-date-cell.xlsx|Sheet1|B5': ['n 41684.352638888886', 'an ISO date and time, to the second'],
  'closedxml-DataTableFormula-Excel-Input.xlsx|1D Row|C4': ['n 10', 'the cached value of a data table; exceljs returns its own object'],
  'closedxml-DataTableFormula-Excel-Input.xlsx|1D Column|C4': ['s AA', 'likewise'],
  'closedxml-DataTableFormula-Excel-Input.xlsx|1x1 2D|C5': ['s Z10', 'likewise'],
  'closedxml-DataTableFormula-Excel-Input.xlsx|2D|C5': ['s A2', 'likewise'],
  'closedxml-DataTableFormula-Excel-Input.xlsx|1D Row - Deleted Input|C3': ['e #REF!', 'likewise'],
  'closedxml-DataTableFormula-Excel-Input.xlsx|1D Column - Deleted Input|B4': ['e #REF!', 'likewise'],
  'closedxml-DataTableFormula-Excel-Input.xlsx|2D - Input1 Deleted|D4': ['e #REF!', 'likewise'],
  'closedxml-DataTableFormula-Excel-Input.xlsx|2D - Input2 Deleted|C3': ['e #REF!', 'likewise'],
  'closedxml-DataTableFormula-Excel-Input.xlsx|2D - Input 1&2 Deleted|C2': ['e #REF!', 'likewise'],
};

/** Workbooks that count days from 1904. */
const FROM_1904 = new Set(['calamine-date_1904.xlsx', 'poi-50154.xlsx']);

/** Our cells that hold something, as the oracle writes them, by sheet and cell. */
function ours(file: string): Map<string, string> {
  const cells = new Map<string, string>();
  for (const sheet of opened(bytesOf(file)).sheets) {
    for (const cell of sheet.cells) {
      if (cell.text !== '') cells.set(`${sheet.name}|${cellName(cell)}`, asOracle(cell, FROM_1904.has(file)));
    }
  }
  return cells;
}

describe.skipIf(folder === undefined)('the corpus', () => {
  test.each(manifest.filter((row) => row['expected']!.startsWith('refuse:')).map((row) => [row['file']!, row['expected']!]))('%s: %s', (file, expected) => {
    expect(reasonOf(refused(bytesOf(file)))).toContain(expected.slice('refuse:'.length));
  });

  test.each(Object.entries(DECIDED))('%s comes to what we decided', (file, { comesTo }) => {
    const result = openWorkbook(bytesOf(file));
    if (comesTo === 'workbook') expect(result.ok).toBe(true);
    else expect(result).toMatchObject({ ok: false, error: comesTo });
  });

  test('no file on which readers differ, and none that we refuse, is without a decision', () => {
    const undecided = manifest.filter(({ file, expected }) => {
      if (DECIDED[file!] !== undefined) return false;
      return expected!.startsWith('either:') || (expected === 'workbook' && !openWorkbook(bytesOf(file!)).ok);
    });
    expect(undecided.map((row) => row['file'])).toEqual([]);
  });

  const skipped = (row: Readonly<Record<string, string>>): boolean => row['notes']!.includes('oracle skipped');
  const workbooks = manifest.filter((row) => row['expected'] === 'workbook' && DECIDED[row['file']!] === undefined);

  test.each(workbooks.filter(skipped).map((row) => [row['file']!, /refread=\d+\/(\d+)/.exec(row['readers_sheets_cells']!)![1]!]))(
    '%s, too large for the oracle, holds its %s cells',
    (file, count) => {
      expect(ours(file).size).toBe(Number(count));
    },
  );

  test.each(workbooks.filter((row) => !skipped(row)).map((row) => row['file']!))(
    '%s holds the cells on which two readers agree, and no other',
    (file) => {
      const cells = ours(file);
      const agreed = (oracles.get(file) ?? 0) === 0 ? [] : readTsv(join(folder!, `ORACLE/${file}.tsv`));
      const wanted = new Map(agreed.map((row) => [`${unescapeTsv(row['sheet']!)}|${row['cell']!}`, row]));
      const known = new Set(contested.filter((row) => row['file'] === file).map((row) => `${unescapeTsv(row['sheet']!)}|${row['cell']!}`));
      for (const [place, row] of wanted) {
        const value = row['kind'] === 'n' || row['kind'] === 'nd' ? String(Number(row['value'])) : unescapeTsv(row['value']!);
        const kind = row['kind'] === 'nd' ? 'n' : row['kind']!;
        const mine = cells.get(place);
        if (row['kind'] === 'nd' && mine?.startsWith('n ')) expect(Number(mine.slice(2)), place).toBeCloseTo(Number(value), 5);
        else expect(mine, place).toBe(`${kind} ${value}`);
      }
      expect([...cells.keys()].filter((place) => !wanted.has(place) && !known.has(place))).toEqual([]);
      expect(wanted.size).toBe(oracles.get(file) ?? 0);
    },
  );

  test.each(contested.map((row) => [`${row['file']!}|${unescapeTsv(row['sheet']!)}|${row['cell']!}`, row['values_by_readers']!]))(
    '%s, of which readers say %s, is what we decided',
    (place) => {
      const [file, sheet, cell] = place.split('|');
      expect(ours(file!).get(`${sheet}|${cell}`)).toBe(CONTESTED[place]?.[0]);
    },
  );
});
