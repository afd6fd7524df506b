import ExcelJS from 'exceljs';
import * as XLSX from 'xlsx';
import type { Workbook } from '../../model.ts';
import { cellName, columnName } from './workbook-file.ts';
import { dateToSerial } from './shared-data.ts';

/** Non-empty cells of a workbook in a form that all readers can give: kind and value by sheet and cell; a date is its serial. */
export type CellTable = Readonly<Record<string, string>>;

const number = (value: number): string => `n ${Number(value.toFixed(6))}`;

export function ourCells(workbook: Workbook): CellTable {
  const table: Record<string, string> = {};
  for (const sheet of workbook.sheets) {
    for (const cell of sheet.cells) {
      if (cell.text === '') continue;
      const value = {
        text: (): string => `s ${cell.text}`,
        number: (): string => number(Number(cell.text)),
        boolean: (): string => `b ${cell.text}`,
        error: (): string => `e ${cell.text}`,
        date: (): string => number(dateToSerial(cell.text)),
      }[cell.kind]();
      table[`${sheet.name}!${cellName(cell)}`] = value;
    }
  }
  return table;
}

export async function exceljsCells(bytes: Uint8Array, columns = 64): Promise<CellTable> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const table: Record<string, string> = {};
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row, rowNumber) => {
      row.eachCell((cell, column) => {
        const merged = cell.isMerged && cell.master !== cell;
        const value = column > columns || merged ? '' : exceljsValue(cell.value);
        if (value !== '') table[`${sheet.name}!${columnName(column)}${rowNumber}`] = value;
      });
    });
  }
  return table;
}

function exceljsValue(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'string') return `s ${value}`;
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return `b ${value}`;
  if (value instanceof Date) return number(value.getTime() / 86_400_000 + 25_569);
  if ('richText' in value) return exceljsValue(value.richText.map((run) => run.text).join(''));
  if ('error' in value) return `e ${value.error}`;
  if ('formula' in value || 'sharedFormula' in value) return exceljsValue(value.result as ExcelJS.CellValue);
  if ('hyperlink' in value) return exceljsValue(value.text as ExcelJS.CellValue);
  return JSON.stringify(value);
}

/** SheetJS keeps the CR of a raw CR LF, which XML 1.0 (2.11) makes LF: taken out here, so that the rest can be compared. */
export function sheetjsCells(bytes: Uint8Array, columns = 64): CellTable {
  const workbook = XLSX.read(bytes, { cellDates: false, cellNF: false, cellHTML: false, cellText: true });
  const table: Record<string, string> = {};
  for (const name of workbook.SheetNames) {
    for (const [reference, cell] of Object.entries(workbook.Sheets[name]!) as [string, XLSX.CellObject][]) {
      if (reference.startsWith('!') || cell.v === undefined || cell.v === '') continue;
      if (XLSX.utils.decode_cell(reference).c >= columns) continue;
      const value = { s: `s ${String(cell.v).replaceAll('\r\n', '\n')}`, n: number(Number(cell.v)), b: `b ${String(cell.v)}`, e: `e ${String(cell.w)}`, d: '', z: '' }[cell.t];
      if (value !== '') table[`${name}!${reference}`] = value;
    }
  }
  return table;
}
