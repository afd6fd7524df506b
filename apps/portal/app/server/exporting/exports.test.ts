import { evaluationReport, type Report, type ReportCell } from '@mds2/assessment';
import { points } from '@mds2/base';
import exceljs from 'exceljs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

import { renderPdf } from './render-pdf.ts';
import { cellWords, reportForPaper } from './report-for-paper.ts';
import { demoReportInput, hostileReport } from './testing/demo-report.ts';
import { plain, withoutHyphens, wordsOfDocx, wordsOfPdf } from './testing/words-of.ts';
import { writeDocx } from './write-docx.server.ts';
import { neutral, writeXlsx } from './write-xlsx.server.ts';

const timeZone = 'Europe/Berlin';
const words = { overview: 'Overview', low: 'at least', high: 'at most' };
const assets = join(import.meta.dirname, 'assets');

const pdfOf = (report: Report): Uint8Array => renderPdf({ report: reportForPaper(report, timeZone), words: { contents: 'Contents' }, madeAt: report.madeAt }, assets);

/** Every cell and every paragraph of a report. */
function cells(report: Report): ReportCell[] {
  return [
    ...report.facts.map(([, value]) => value),
    ...report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block): ReportCell[] => {
        if (block.kind === 'paragraph') return [{ kind: 'text', text: block.text }];
        if (block.kind === 'facts') return block.facts.map(([, value]) => value);
        return block.table.rows.flat();
      }),
    ),
  ];
}

const said = (report: Report): string[] => [...new Set(cells(report).map((cell) => plain(cellWords(cell, report.locale, timeZone))))].filter(Boolean);

describe.each(['en', 'de'] as const)('the evaluation of the demo tender (%s)', (locale) => {
  let report: Report;
  beforeAll(async () => {
    report = evaluationReport(await demoReportInput(), locale);
  });

  test('says enough to be worth comparing', () => {
    expect(said(report).length).toBeGreaterThan(300);
    expect(report.sections.map(({ id }) => id)).toContain('decision');
  });

  test('stands in the PDF: every figure and every text', () => {
    const paper = wordsOfPdf(pdfOf(report));
    expect(said(report).filter((one) => !paper.includes(withoutHyphens(one)))).toEqual([]);
  }, 60_000);

  test('stands in the Word document: every figure and every text', async () => {
    const document = wordsOfDocx(await writeDocx(report, { contents: 'Contents' }, timeZone));
    expect(said(report).filter((one) => !document.includes(one))).toEqual([]);
  });

  test('stands in the workbook: every cell, with its type', async () => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load((await writeXlsx(report, words)).buffer as ArrayBuffer);
    const values = new Set(workbook.worksheets.flatMap((sheet) => sheet.getSheetValues().flatMap((row) => (Array.isArray(row) ? row.map(typed) : []))));
    expect(cells(report).flatMap(wanted).filter((value) => !values.has(value))).toEqual([]);
  });

  test('carries the mark of the demo on every sheet', async () => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load((await writeXlsx(report, words)).buffer as ArrayBuffer);
    for (const sheet of workbook.worksheets) expect(JSON.stringify(sheet.getSheetValues().slice(0, 5)), sheet.name).toContain(report.mark);
  });
});

const typed = (value: unknown): string => (value instanceof Date ? `date ${value.toISOString()}` : `${typeof value} ${String(value)}`);

function wanted(cell: ReportCell): string[] {
  switch (cell.kind) {
    case 'interval': {
      const { low, high } = points(cell.range);
      return [typed(low), typed(high)];
    }
    case 'number':
      return [typed(cell.value)];
    case 'share':
      return [typed(Math.floor(cell.value * 100) / 100)];
    case 'date':
      return [typed(new Date(cell.iso.includes('T') ? cell.iso : `${cell.iso}T00:00:00Z`))];
    default:
      return cell.text === '' ? [] : [typed(neutral(cell.text))];
  }
}

describe('a vendor who is named as a formula', () => {
  const name = '=HYPERLINK("https://example.org","Acme")';

  test('stays text in the workbook', async () => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load((await writeXlsx(await hostileReport('en', name), words)).buffer as ArrayBuffer);
    const found: unknown[] = [];
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell(({ value, formula }) => {
          expect(formula).toBeUndefined();
          if (typeof value === 'string' && value.includes('HYPERLINK')) found.push(value);
        }),
      );
    }
    expect(found.length).toBeGreaterThan(3);
    expect(found.filter((value) => /^[=+\-@]/.test(String(value)))).toEqual([]);
  });

  test('is no command of the paper', async () => {
    const paper = wordsOfPdf(pdfOf(await hostileReport('en', '#panic("x") *Acme* $a$ <b> [c] \\')));
    expect(paper).toContain(withoutHyphens('#panic("x") *Acme* $a$ <b> [c] \\'));
  }, 60_000);

  test('is no markup of the document, whatever signs it holds', async () => {
    const document = wordsOfDocx(await writeDocx(await hostileReport('en', '<w:p> & \u0001 ]]>'), { contents: 'Contents' }, timeZone));
    expect(document).toContain(plain('<w:p> &  ]]>'));
  });
});

test.each([
  ['=1+1', "'=1+1"],
  ['  @SUM(A1)', "'  @SUM(A1)"],
  ['-', "'-"],
  ['Acme = good', 'Acme = good'],
])('%s is written as %s', (text, written) => {
  expect(neutral(text)).toBe(written);
});

test('the same report gives the same PDF, byte for byte', async () => {
  const report = evaluationReport(await demoReportInput(), 'en');
  expect(Buffer.compare(pdfOf(report), pdfOf(report))).toBe(0);
}, 60_000);
