import { displayWidth, shorten } from './display-width.ts';

export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right';
  /** A column that gives way where the table is wider than the terminal, down to this many columns. */
  readonly shrinkTo?: number;
}

/** A cell's text, with what sets it off added after its width was measured. */
export interface StyledCell {
  readonly text: string;
  readonly style: (text: string) => string;
}
export type TableCell = string | StyledCell;

/** Lines of a table: columns two blanks apart, each as wide as its widest cell, no trailing blanks. Without heads, no head line. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly TableCell[])[],
  options: { readonly width: number; readonly indent?: string; readonly head?: (text: string) => string },
): string[] {
  const indent = options.indent ?? '';
  const widths = columns.map((column, i) =>
    Math.max(displayWidth(column.head), ...rows.map((row) => displayWidth(textOf(row[i] ?? '')))),
  );
  fit(columns, widths, options.width - displayWidth(indent));
  const line = (cells: readonly TableCell[]) =>
    (indent + columns.map((column, i) => pad(cells[i] ?? '', widths[i] ?? 0, column.align)).join('  ')).trimEnd();
  const lines = rows.map(line);
  if (columns.some((column) => column.head !== '')) {
    const head = options.head ?? ((text: string) => text);
    lines.unshift(line(columns.map((column) => ({ text: column.head, style: head }))));
  }
  return lines;
}

/** Takes columns away from those that may give way, widest first, until the table fits or none can give more. */
function fit(columns: readonly Column[], widths: number[], width: number): void {
  let excess = widths.reduce((sum, w) => sum + w, 2 * (widths.length - 1)) - width;
  while (excess > 0) {
    let widest = -1;
    for (const [i, column] of columns.entries()) {
      if (column.shrinkTo === undefined || widths[i]! <= column.shrinkTo) continue;
      if (widest < 0 || widths[i]! > widths[widest]!) widest = i;
    }
    if (widest < 0) return;
    widths[widest]! -= 1;
    excess -= 1;
  }
}

function pad(cell: TableCell, width: number, align: Column['align']): string {
  const text = shorten(textOf(cell), width);
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  const shown = typeof cell === 'string' || text === '' ? text : cell.style(text);
  return align === 'right' ? blanks + shown : shown + blanks;
}

const textOf = (cell: TableCell): string => (typeof cell === 'string' ? cell : cell.text);
