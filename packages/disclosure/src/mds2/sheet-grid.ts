import type { Cell, Sheet } from '../model.ts';
import { columnName, sheetReference } from './cell-name.ts';

/** A sheet whose cells can be asked for by place. */
export interface SheetGrid {
  readonly sheet: Sheet;
  /** The sheet's name as references write it. */
  readonly reference: string;
  /** Place in the workbook, 0-based. */
  readonly index: number;
  /** By row, then column. */
  readonly cells: readonly Cell[];
  /** Rows that hold cells, ascending. */
  readonly rows: readonly number[];
  /** Where the cells of `rows[i]` begin in `cells`; one more at the end. */
  readonly starts: readonly number[];
  /** Row number -> place in `rows`. */
  readonly place: ReadonlyMap<number, number>;
  /** Row number -> merged areas that reach into it; built when first asked for. */
  merged: ReadonlyMap<number, readonly MergedArea[]> | null;
}

type MergedArea = Sheet['merges'][number];

/** More areas than this in one row cannot be told apart anyway: overlapping ones, made to cost time. */
const MOST_AREAS_A_ROW = 256;

export function gridOf(sheet: Sheet, index: number): SheetGrid {
  const cells = inOrder(sheet.cells)
    ? sheet.cells
    : [...sheet.cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const rows: number[] = [];
  const starts: number[] = [];
  const place = new Map<number, number>();
  let last = 0;
  for (let i = 0; i < cells.length; i++) {
    const { row } = cells[i]!;
    if (row === last) continue;
    place.set(row, rows.length);
    rows.push(row);
    starts.push(i);
    last = row;
  }
  starts.push(cells.length);
  return { sheet, reference: sheetReference(sheet.name), index, cells, rows, starts, place, merged: null };
}

function inOrder(cells: readonly Cell[]): boolean {
  for (let i = 1; i < cells.length; i++) {
    const a = cells[i - 1]!;
    const b = cells[i]!;
    if (a.row > b.row || (a.row === b.row && a.column >= b.column)) return false;
  }
  return true;
}

/** The cells of one row, left to right. */
export function cellsOfRow(grid: SheetGrid, row: number): readonly Cell[] {
  const place = grid.place.get(row);
  return place === undefined ? [] : grid.cells.slice(grid.starts[place]!, grid.starts[place + 1]!);
}

/** The cell that stands exactly there; areas are not looked at. */
export function cellAt(grid: SheetGrid, row: number, column: number): Cell | undefined {
  const place = grid.place.get(row);
  if (place === undefined) return undefined;
  for (let i = grid.starts[place]!; i < grid.starts[place + 1]!; i++) {
    const cell = grid.cells[i]!;
    if (cell.column === column) return cell;
    if (cell.column > column) return undefined;
  }
  return undefined;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where the content of a place stands: of a merged area its first cell, else the place itself. */
export function anchorOf(grid: SheetGrid, row: number, column: number): Place {
  const area = areaAt(grid, row, column);
  return area ? { row: area[0], column: area[1] } : { row, column };
}

/** The merged area over a place, if any. */
export function areaAt(grid: SheetGrid, row: number, column: number): MergedArea | undefined {
  if (grid.sheet.merges.length === 0) return undefined;
  grid.merged ??= areasByRow(grid);
  return grid.merged.get(row)?.find(([, left, , right]) => left <= column && column <= right);
}

function areasByRow(grid: SheetGrid): ReadonlyMap<number, readonly MergedArea[]> {
  const areas = new Map<number, MergedArea[]>();
  for (const area of grid.sheet.merges) {
    const [top, , bottom] = area;
    for (let i = firstAtLeast(grid.rows, top); i < grid.rows.length && grid.rows[i]! <= bottom; i++) {
      const row = grid.rows[i]!;
      const known = areas.get(row);
      if (!known) areas.set(row, [area]);
      else if (known.length < MOST_AREAS_A_ROW) known.push(area);
    }
  }
  return areas;
}

/** Place of the first number that is not smaller, in an ascending list. */
function firstAtLeast(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const nameOf = (grid: SheetGrid, place: Place): string =>
  `${grid.reference}!${columnName(place.column)}${place.row}`;

/** Whether a cell shows nothing: blanks of any kind only. */
export function isEmptyText(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 0xa0 && !(code >= 0x2000 && code <= 0x200d) && code !== 0xfeff && code !== 0x3000)
      return false;
  }
  return true;
}
