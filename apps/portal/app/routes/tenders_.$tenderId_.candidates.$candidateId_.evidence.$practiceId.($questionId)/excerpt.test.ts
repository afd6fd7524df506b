import type { Cell, Workbook } from '@mds2/disclosure';
import { expect, test } from 'vitest';

import { columnLetters, columnNumber, parseCell } from './cell-reference.ts';
import { excerptAround } from './excerpt.ts';

const cell = (row: number, column: number, text: string): Cell => ({ row, column, text, kind: 'text', formula: false });
const workbook = (name: string, cells: Cell[]): Workbook => ({ sheets: [{ name, state: 'visible', cells, merges: [], hiddenRows: new Set() }] });

test('references come apart as spreadsheets write them', () => {
  expect(parseCell('Sheet1!D58')).toEqual({ sheet: 'Sheet1', row: 58, column: 4 });
  expect(parseCell("'MDS2'!AA7")).toEqual({ sheet: 'MDS2', row: 7, column: 27 });
  expect(parseCell("'Vendor''s ! form'!C1")).toEqual({ sheet: "Vendor's ! form", row: 1, column: 3 });
  expect(parseCell('D58')).toBeNull();
});

test('letters and numbers of columns are one another’s inverse', () => {
  for (const column of [1, 26, 27, 52, 702, 703, 16_384]) expect(columnNumber(columnLetters(column))).toBe(column);
});

test('the excerpt shows the rows around the cell with the columns that hold something', () => {
  const book = workbook('MDS2', [cell(1, 1, 'far away'), cell(57, 2, 'AUDT-5.1'), cell(57, 4, 'No'), cell(58, 2, 'AUDT-5.2'), cell(58, 3, 'Export of logs to a collector of the hospital'), cell(58, 4, 'See Note'), cell(58, 5, 'Note 3')]);
  const excerpt = excerptAround(book, "'MDS2'!D58");
  expect(excerpt?.columns).toEqual(['B', 'C', 'D', 'E']);
  expect(excerpt?.narrow).toEqual(['B', 'D', 'E']);
  expect(excerpt?.rows.map(({ number }) => number)).toEqual([55, 56, 57, 58, 59, 60, 61]);
  expect(excerpt?.rows[3]?.cells).toEqual({ B: 'AUDT-5.2', C: 'Export of logs to a collector of the hospital', D: 'See Note', E: 'Note 3' });
});

test('a blank answer is shown where it belongs, although no cell is there', () => {
  const excerpt = excerptAround(workbook('F', [cell(3, 1, 'AUDT-1')]), 'F!C3');
  expect(excerpt?.columns).toEqual(['A', 'C']);
  expect(excerpt?.at).toEqual({ row: 3, column: 'C' });
});

test('a cell of no sheet of the workbook has no excerpt', () => {
  expect(excerptAround(workbook('F', []), 'G!C3')).toBeNull();
});
