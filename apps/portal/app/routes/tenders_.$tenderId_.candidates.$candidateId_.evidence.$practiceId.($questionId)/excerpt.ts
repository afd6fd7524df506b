import type { Cell, Workbook } from '@mds2/disclosure';

import type { ExcerptRow } from '../../ui/sheet-excerpt/sheet-excerpt.tsx';
import { columnLetters, parseCell } from './cell-reference.ts';

export interface Excerpt {
  readonly sheet: string;
  readonly columns: readonly string[];
  /** Columns whose texts are short. */
  readonly narrow: readonly string[];
  readonly rows: readonly ExcerptRow[];
  readonly at: { readonly row: number; readonly column: string };
}

const BEFORE = 3;
const AFTER = 3;
const MOST_COLUMNS = 6;
const LONGEST = 300;
const SHORT = 16;

/** The rows of the vendor's own sheet around one cell, with the columns that hold something there; null where the cell is not in the workbook. */
export function excerptAround(workbook: Workbook, reference: string): Excerpt | null {
  const place = parseCell(reference);
  const sheet = place && workbook.sheets.find(({ name }) => name === place.sheet);
  if (!place || !sheet) return null;
  const first = Math.max(1, place.row - BEFORE);
  const near = sheet.cells.filter(({ row, text }) => row >= first && row <= place.row + AFTER && text.trim() !== '');
  const columns = nearestColumns(near, place.column);
  const letters = columns.map(columnLetters);
  const rows: ExcerptRow[] = [];
  for (let number = first; number <= place.row + AFTER; number++) {
    const cells = near.filter((cell) => cell.row === number && columns.includes(cell.column));
    rows.push({ number, cells: Object.fromEntries(cells.map(({ column, text }) => [columnLetters(column), shortened(text)])) });
  }
  const narrow = letters.filter((_, i) => near.every((cell) => cell.column !== columns[i] || cell.text.length <= SHORT));
  return { sheet: sheet.name, columns: letters, narrow, rows, at: { row: place.row, column: columnLetters(place.column) } };
}

/** The addressed column and those nearest to it that hold something, in the order of the sheet. */
function nearestColumns(cells: readonly Cell[], at: number): readonly number[] {
  const filled = [...new Set([...cells.map(({ column }) => column), at])];
  return filled.sort((a, b) => Math.abs(a - at) - Math.abs(b - at) || a - b).slice(0, MOST_COLUMNS).sort((a, b) => a - b);
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
