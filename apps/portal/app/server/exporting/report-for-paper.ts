import { formatNumber, points, type Locale } from '@mds2/base';
import { pointsWords, type Report, type ReportBlock, type ReportCell, type ReportTable } from '@mds2/assessment';

/** Candidate columns that fit a landscape A4 page; wider tables are printed in parts. */
const COLUMNS = 6;

/** A report as the paper template takes it: every cell worded, intervals with their points, wide tables in parts. */
export function reportForPaper(report: Report, timeZone: string): unknown {
  const cell = (value: ReportCell) => paperCell(value, report.locale, timeZone);
  const block = (piece: ReportBlock): unknown[] => {
    switch (piece.kind) {
      case 'paragraph':
        return [piece];
      case 'facts':
        return [{ kind: 'facts', facts: piece.facts.map(([label, value]) => [label, cell(value)]) }];
      case 'table':
        return parts(piece.table).map((table) => ({ kind: 'table', table: { columns: table.columns, rows: table.rows.map((row) => row.map(cell)) } }));
    }
  };
  return {
    ...report,
    facts: report.facts.map(([label, value]) => [label, cell(value)]),
    sections: report.sections.map((section) => ({ heading: section.heading, blocks: section.blocks.flatMap(block) })),
  };
}

function parts(table: ReportTable): readonly ReportTable[] {
  const { fixed } = table;
  if (fixed === undefined || table.columns.length - fixed <= COLUMNS) return [table];
  const result: ReportTable[] = [];
  for (let from = fixed; from < table.columns.length; from += COLUMNS) {
    const pick = <T>(list: readonly T[]): T[] => [...list.slice(0, fixed), ...list.slice(from, from + COLUMNS)];
    result.push({ ...table, columns: pick(table.columns), rows: table.rows.map(pick) });
  }
  return result;
}

function paperCell(cell: ReportCell, locale: Locale, timeZone: string): Record<string, unknown> {
  switch (cell.kind) {
    case 'interval':
      return { kind: 'interval', words: pointsWords(cell.range), ...points(cell.range), out: cell.out };
    case 'flag':
      return { kind: 'flag', sign: cell.sign, words: cell.text };
    default:
      return { kind: 'text', words: cellWords(cell, locale, timeZone) };
  }
}

/** A cell in words, as papers and texts show it. */
export function cellWords(cell: ReportCell, locale: Locale, timeZone: string): string {
  switch (cell.kind) {
    case 'text':
    case 'vendor':
    case 'flag':
      return cell.text;
    case 'interval':
      return pointsWords(cell.range);
    case 'share':
      return `${Math.floor(cell.value * 100)} %`;
    case 'number':
      return Number.isInteger(cell.value) ? formatNumber(cell.value, locale) : cell.value.toLocaleString(locale === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits: cell.decimals });
    case 'date':
      return dateWords(cell.iso, locale, timeZone);
  }
}

/** A day as the locale writes it; a time stamp with its time in `timeZone` (IANA name). */
export function dateWords(iso: string, locale: Locale, timeZone: string): string {
  const language = locale === 'de' ? 'de-DE' : 'en-GB';
  if (!iso.includes('T')) return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(iso));
}
