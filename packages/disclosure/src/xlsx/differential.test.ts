import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ExcelJS from 'exceljs';
import * as XLSX from 'xlsx';
import { expect, test } from 'vitest';
import { exceljsCells, ourCells, sheetjsCells } from './testing/other-readers.ts';
import { officialWorkbooks } from './testing/shared-data.ts';
import { opened, workbookFile, worksheet } from './testing/workbook-file.ts';

for (const path of officialWorkbooks()) {
  const bytes = readFileSync(path);
  test(`reads each cell of ${basename(path)} as exceljs and SheetJS do`, async () => {
    const ours = ourCells(opened(bytes));
    expect(Object.keys(ours).length).toBeGreaterThan(1_000);
    expect(ours).toEqual(await exceljsCells(bytes));
    expect(ours).toEqual(sheetjsCells(bytes));
  });
}

/** One workbook with every kind of value, as exceljs writes it. */
async function writtenByExceljs(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Werte & <mehr>');
  sheet.addRow(['plain', 'Ümläut 表 🏥', ' blanks ', 'line\nbreak', 'a_x000D_b', '=1+1', "'quoted", '']);
  sheet.addRow([0, -1.5, 1e21, 0.1 + 0.2, 1234567890123, new Date(Date.UTC(2020, 0, 31)), new Date(Date.UTC(2020, 5, 1, 12, 30, 15)), true]);
  sheet.addRow([{ richText: [{ text: 'Yes', font: { bold: true } }, { text: ', optional' }] }, { text: 'link', hyperlink: 'https://example.org/' }, { error: '#N/A' }]);
  sheet.addRow([{ formula: 'A2+1', result: 1 }, { formula: 'A1', result: 'plain' }, { formula: 'NA()', result: { error: '#N/A' } }, { formula: 'TRUE()', result: true }]);
  sheet.mergeCells('A6:C7');
  sheet.getCell('A6').value = 'merged';
  sheet.getRow(2).hidden = true;
  workbook.addWorksheet('hidden', { state: 'veryHidden' }).addRow(['x']);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test('reads each cell of a workbook by exceljs as exceljs and SheetJS do, its merges, hidden rows and sheets', async () => {
  const bytes = await writtenByExceljs();
  const workbook = opened(bytes);
  expect(ourCells(workbook)).toEqual(await exceljsCells(bytes));
  expect(ourCells(workbook)).toEqual(sheetjsCells(bytes));
  expect(workbook.sheets.map((sheet) => [sheet.name, sheet.state])).toEqual([
    ['Werte & <mehr>', 'visible'],
    ['hidden', 'very-hidden'],
  ]);
  expect(workbook.sheets[0]!.merges).toEqual([[6, 1, 7, 3]]);
  expect([...workbook.sheets[0]!.hiddenRows]).toEqual([2]);
});

test.each([true, false])('reads each cell of a workbook by SheetJS (shared strings: %s) as exceljs and SheetJS do', async (bookSST) => {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['plain', 'Ümläut 表 🏥', ' blanks ', 'line\nbreak', null, '=1+1', '<&>"\''],
    [0, -1.5, 1e21, 0.1 + 0.2, 1234567890123, new Date(2020, 0, 31), true],
  ]);
  sheet['A3'] = { t: 'n', v: 2, f: '1+1' };
  sheet['B3'] = { t: 's', v: 'cached', f: 'A1' };
  sheet['C3'] = { t: 'e', v: 42, w: '#N/A' };
  sheet['!ref'] = 'A1:G3';
  const bytes = new Uint8Array(XLSX.write({ SheetNames: ['S'], Sheets: { S: sheet } }, { type: 'buffer', bookType: 'xlsx', bookSST, compression: true }) as Buffer);
  const ours = ourCells(opened(bytes));
  expect(ours).toEqual(sheetjsCells(bytes));
  const theirs = await exceljsCells(bytes);
  // Of a formula whose type is a shared string, exceljs gives the string's number (see below).
  expect(bookSST ? { ...theirs, 'S!B3': 's cached' } : theirs).toEqual(ours);
});

test('reads a sheet with a hyperlink and no relationships part, on which exceljs throws', async () => {
  const links = '<hyperlinks><hyperlink ref="A1" r:id="rId1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></hyperlinks>';
  const bytes = workbookFile({ sheets: { S: worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>', links) } });
  await expect(exceljsCells(bytes)).rejects.toThrow(TypeError);
  expect(ourCells(opened(bytes))).toEqual({ 'S!A1': 's x' });
  expect(ourCells(opened(bytes))).toEqual(sheetjsCells(bytes));
});

/** What we know other readers to make of a cell differently; checked, so that the list stays true. */
test('differs from exceljs where exceljs is wrong: lower-case escapes, and formulas whose type is a shared string', async () => {
  const bytes = workbookFile({
    sheets: { S: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><f>A1</f><v>1</v></c></row>' },
    strings: '<si><t>a_x000d_b</t></si><si><t>text</t></si>',
  });
  expect(ourCells(opened(bytes))).toEqual({ 'S!A1': 's a\rb', 'S!B1': 's text' });
  expect(await exceljsCells(bytes)).toEqual({ 'S!A1': 's a_x000d_b', 'S!B1': 'n 1' });
  expect(sheetjsCells(bytes)).toEqual({ 'S!A1': 's a\rb', 'S!B1': 's text' });
});
