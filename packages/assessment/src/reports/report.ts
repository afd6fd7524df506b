import type { Interval } from '@mds2/base';

/** One value of a report, typed so that a spreadsheet gets real numbers and dates and a paper gets words. */
export type ReportCell =
  | { readonly kind: 'text'; readonly text: string }
  /** Text that a vendor wrote: a spreadsheet must never run it. */
  | { readonly kind: 'vendor'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'share'; readonly value: number }
  /** YYYY-MM-DD or a full ISO time. */
  | { readonly kind: 'date'; readonly iso: string }
  /** Ends in [0, 1]; shown as points of 100, low rounded down and high up. */
  | { readonly kind: 'interval'; readonly range: Interval; readonly out: boolean }
  | { readonly kind: 'flag'; readonly sign: 'failed' | 'open' | 'met'; readonly text: string };

export interface ReportColumn {
  readonly key: string;
  readonly label: string;
  readonly align: 'start' | 'end';
  /** Relative width. */
  readonly width: number;
}

export interface ReportTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  /** Leading columns that every part repeats when a paper prints a wide table in parts; absent = never in parts. */
  readonly fixed?: number;
  readonly rows: readonly (readonly ReportCell[])[];
}

export type ReportBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [label: string, value: ReportCell])[] }
  | { readonly kind: 'table'; readonly table: ReportTable };

export interface ReportSection {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly ReportBlock[];
}

/** A report as words, figures and tables; one thin writer each turns it into xlsx, PDF or docx. */
export interface Report {
  readonly title: string;
  readonly subtitle: string;
  readonly locale: 'en' | 'de';
  /** Stands on every page: fictional demo data, a what-if copy. */
  readonly mark: string | null;
  /** ISO time the figures were made at; the only clock in a report. */
  readonly madeAt: string;
  readonly facts: readonly (readonly [label: string, value: ReportCell])[];
  readonly sections: readonly ReportSection[];
}

export const text = (value: string): ReportCell => ({ kind: 'text', text: value });
export const vendorText = (value: string): ReportCell => ({ kind: 'vendor', text: value });
export const count = (value: number): ReportCell => ({ kind: 'number', value, decimals: 0 });
export const paragraph = (words: string): ReportBlock => ({ kind: 'paragraph', text: words });
export const column = (key: string, label: string, width: number): ReportColumn => ({ key, label, width, align: 'start' });
export const numberColumn = (key: string, label: string, width: number): ReportColumn => ({ key, label, width, align: 'end' });

/** A section that is one table, after words where there are any; heading and caption are the same. */
export function tableSection(id: string, heading: string, table: Pick<ReportTable, 'columns' | 'rows' | 'fixed'>, ...words: readonly string[]): ReportSection {
  return { id, heading, blocks: [...words.map(paragraph), { kind: 'table', table: { id, caption: heading, ...table } }] };
}
