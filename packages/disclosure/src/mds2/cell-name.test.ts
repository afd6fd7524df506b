import { expect, test } from 'vitest';
import { cellName } from './cell-name.ts';

test.each([
  ['Sheet1', 'Sheet1!C12'],
  ['Formular_2019', 'Formular_2019!C12'],
  ['Übersicht', 'Übersicht!C12'],
  ['a.b', 'a.b!C12'],
  ['My Sheet', "'My Sheet'!C12"],
  ['mds2-form', "'mds2-form'!C12"],
  ["Part 3's", "'Part 3''s'!C12"],
  ['2019', "'2019'!C12"],
  ['.hidden', "'.hidden'!C12"],
  // Also a cell: column MDS, row 2.
  ['MDS2', "'MDS2'!C12"],
  ['mds2', "'mds2'!C12"],
  ['XFD1048576', "'XFD1048576'!C12"],
  // No column is called so.
  ['XFE1', 'XFE1!C12'],
  ['FORM2019', 'FORM2019!C12'],
  ['R1C1', "'R1C1'!C12"],
  ['RC', "'RC'!C12"],
  ['c', "'c'!C12"],
  ['Ratings', 'Ratings!C12'],
  ['TRUE', "'TRUE'!C12"],
])('the sheet %s is written as a spreadsheet does', (sheet, name) => {
  expect(cellName(sheet, 12, 3)).toBe(name);
});

test.each([
  [1, 'A1'],
  [26, 'Z1'],
  [27, 'AA1'],
  [702, 'ZZ1'],
  [703, 'AAA1'],
  [16384, 'XFD1'],
])('column %i is %s', (column, name) => {
  expect(cellName('S', 1, column)).toBe(`S!${name}`);
});
