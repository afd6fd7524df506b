import { points } from '@mds2/base';
import type { Report, ReportCell, ReportSection, ReportTable } from '@mds2/assessment';
import type { Cell, Workbook, Worksheet } from 'exceljs';
import { xmlText } from './xml-text.ts';

interface XlsxWords {
  readonly overview: string;
  readonly low: string;
  readonly high: string;
}

/**
 * A report as a workbook: an overview sheet with all words and facts, one sheet a table with filters and a fixed header.
 * Numbers, shares and dates have real types; an interval takes two columns (points of 100, low down, high up).
 * Text that a spreadsheet might run as a formula is neutralised. Same report, same bytes but for the zip's own times.
 */
export async function writeXlsx(report: Report, words: XlsxWords): Promise<Uint8Array> {
  // Loaded when first needed: it costs a quarter of a second.
  const { default: exceljs } = await import('exceljs');
  const workbook: Workbook = new exceljs.Workbook();
  workbook.title = report.title;
  workbook.creator = 'MDS2 Desk';
  workbook.created = new Date(report.madeAt);
  workbook.modified = new Date(report.madeAt);
  overview(workbook.addWorksheet(sheetName(workbook, words.overview)), report);
  for (const section of report.sections) {
    for (const block of section.blocks) {
      if (block.kind === 'table') tableSheet(workbook.addWorksheet(sheetName(workbook, section.heading)), block.table, section, report, words);
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function overview(sheet: Worksheet, report: Report): void {
  sheet.columns = [{ width: 36 }, { width: 110 }];
  const line = (label: string, value: ReportCell, style: { bold?: boolean; size?: number } = {}): void => {
    const row = sheet.addRow([]);
    row.getCell(1).value = neutral(label);
    if (style.bold) row.getCell(1).font = { bold: true, size: style.size ?? 11 };
    fill(row.getCell(2), value);
    row.getCell(2).alignment = { wrapText: true, vertical: 'top', horizontal: 'left' };
    row.getCell(1).alignment = { wrapText: style.size === undefined, vertical: 'top' };
  };
  const nothing: ReportCell = { kind: 'text', text: '' };
  line(report.title, nothing, { bold: true, size: 16 });
  line(report.subtitle, nothing);
  if (report.mark) line(report.mark, nothing, { bold: true });
  for (const [label, value] of report.facts) line(label, value);
  for (const section of report.sections) {
    if (section.blocks.every(({ kind }) => kind === 'table')) continue;
    line('', nothing);
    line(section.heading, nothing, { bold: true, size: 13 });
    for (const block of section.blocks) {
      if (block.kind === 'paragraph') line('', { kind: 'text', text: block.text });
      else if (block.kind === 'facts') for (const [label, value] of block.facts) line(label, value);
    }
  }
}

function tableSheet(sheet: Worksheet, table: ReportTable, section: ReportSection, report: Report, words: XlsxWords): void {
  const split = table.columns.map((_, index) => table.rows.some((row) => row[index]?.kind === 'interval'));
  const header = table.columns.flatMap(({ label }, index) => (split[index] ? [`${label}: ${words.low}`, `${label}: ${words.high}`] : [label]));
  const widths = table.columns.flatMap(({ width }, index) => (split[index] ? [width * 7, width * 7] : [width * 10]));
  if (report.mark) sheet.addRow([neutral(report.mark)]).font = { bold: true };
  const top = sheet.addRow(header.map(neutral));
  top.font = { bold: true };
  top.alignment = { wrapText: true, vertical: 'bottom' };
  for (const row of table.rows) {
    const line = sheet.addRow([]);
    let column = 1;
    row.forEach((cell, index) => {
      if (split[index]) {
        if (cell.kind === 'interval') {
          const { low, high } = points(cell.range);
          line.getCell(column).value = low;
          line.getCell(column + 1).value = high;
        } else fill(line.getCell(column), cell);
        column += 2;
      } else fill(line.getCell(column++), cell);
    });
    line.alignment = { vertical: 'top', wrapText: true };
  }
  widths.forEach((width, index) => (sheet.getColumn(index + 1).width = Math.min(Math.max(width, 9), 60)));
  const fixedColumns = table.columns.slice(0, table.fixed ?? 1).reduce((sum, _, index) => sum + (split[index] ? 2 : 1), 0);
  sheet.views = [{ state: 'frozen', xSplit: fixedColumns, ySplit: top.number }];
  if (header.length > 0) sheet.autoFilter = { from: { row: top.number, column: 1 }, to: { row: top.number + table.rows.length, column: header.length } };
  sheet.pageSetup = { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${top.number}:${top.number}` };
  sheet.headerFooter.oddFooter = `&L${section.heading.replaceAll('&', '&&')}&R&P / &N`;
}

function fill(cell: Cell, value: ReportCell): void {
  switch (value.kind) {
    case 'text':
    case 'vendor':
      cell.value = neutral(value.text);
      return;
    case 'flag':
      cell.value = neutral(value.text);
      cell.font = { bold: value.sign !== 'met', ...(value.sign === 'failed' ? { color: { argb: 'FFA91F1F' } } : {}) };
      return;
    case 'number':
      cell.value = value.value;
      cell.numFmt = value.decimals === 0 ? '0' : `0.${'0'.repeat(value.decimals)}`;
      return;
    case 'share':
      cell.value = Math.floor(value.value * 100) / 100;
      cell.numFmt = '0%';
      return;
    case 'date':
      cell.value = new Date(value.iso.includes('T') ? value.iso : `${value.iso}T00:00:00Z`);
      cell.numFmt = value.iso.includes('T') ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd';
      return;
    case 'interval': {
      const { low, high } = points(value.range);
      cell.value = low === high ? low : `${low}–${high}`;
    }
  }
}

/** Text that a spreadsheet cannot take for a formula, without the characters that no XML may hold (OWASP: CSV injection). */
export function neutral(text: string): string {
  const clean = xmlText(text);
  return /^[\s]*[=+\-@\t\r]/.test(clean) ? `'${clean}` : clean;
}

/** A free name within Excel's rules: at most 31 characters, none of []:*?/\ and no apostrophe at the ends. */
function sheetName(workbook: Workbook, wish: string): string {
  const base = wish.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '').trim().slice(0, 31) || 'Sheet';
  for (let i = 1; ; i++) {
    const name = i === 1 ? base : `${base.slice(0, 28)} ${i}`;
    if (!workbook.getWorksheet(name)) return name;
  }
}
