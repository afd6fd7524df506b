import { describe, expect, test } from 'vitest';
import type { ReportEntry, ReportKind } from '../model.ts';
import { allRows, sheetOf, workbookOf, type CellSketch } from '../testing/sheet-of.ts';
import { describeReportEntry } from './describe-report-entry.ts';
import { readForms } from './read-forms.ts';
import { levels } from './report.ts';

/** A form in which nearly everything is odd. */
function oddReport(): readonly ReportEntry[] {
  const answers: Record<string, CellSketch> = {
    'DOC-7': '7/6/07',
    'MPII-1': '____',
    'MPII-2': 'Supported by default',
    'MPII-2.1': 'N/A: no default accounts',
    'MPII-2.2': 'See Note 9',
    'MPII-2.3': 'See Note',
    'MPII-2.4': { kind: 'error', text: '#REF!' },
    'MPII-2.5': { kind: 'text', text: '', formula: true },
    'AUDT-2': 'Yes',
    'AUDT-2.1': 'N/A',
    'MLDP-2': 'No',
    'MLDP-2.5': 'Yes',
  };
  const rows = allRows(answers)
    .filter(([id]) => id !== 'CSUP-1')
    .map(([id, ...more]) => [id === 'SAHD-15' ? 'SHAD-15' : id!, ...more]);
  rows.splice(100, 0, ['ZZZZ-99', 'Our own', 'Yes'], ['MPII-3', 'Again', 'Yes'], ['MPII-3.1', 'Again', 'No']);
  rows.push(
    ['Other Security Considerations (OTHR)'],
    ['The device has no lock.'],
    ['Notes:'],
    ['Note 1', 'Nobody refers to this.'],
  );
  const hidden = { name: 'Hidden', state: 'hidden' as const, hiddenRows: new Set([20]) };
  const [form] = readForms(workbookOf(sheetOf(rows, hidden)));
  const date = readForms(workbookOf(sheetOf(allRows({ 'DOC-7': 'next spring' }))))[0];
  const unsure = readForms(workbookOf(sheetOf(allRows().map((row, i) => [...row, i % 2 ? 'Yes' : 'No']))))[0];
  return [form, date, unsure].flatMap((each) => each?.report ?? []);
}

describe.each(['en', 'de'] as const)('in %s', (locale) => {
  const report = oddReport();

  test('every kind of remark occurs, and is told in whole sentences with every slot filled', () => {
    const kinds = new Set(report.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual((Object.keys(levels) as ReportKind[]).sort());
    for (const entry of report) {
      const message = describeReportEntry(entry, locale);
      expect(message, entry.kind).toMatch(/.{20,}[.)]$/s);
      expect(message, entry.kind).not.toMatch(/[{}]|undefined|null|NaN/);
      if (entry.cell !== null) expect(message.startsWith(`${entry.cell}: `), message).toBe(true);
      if (entry.id !== null && !['unknown', 'ambiguous-date', 'unreadable-date'].includes(entry.kind))
        expect(message).toContain(entry.id);
    }
  });
});

test('a long text is told by its beginning', () => {
  const entry: ReportEntry = {
    kind: 'free-text',
    level: 'warning',
    id: 'MPII-1',
    cell: 'S!C1',
    data: { raw: 'x'.repeat(5_000) },
  };
  expect(describeReportEntry(entry, 'en').length).toBeLessThan(600);
});
