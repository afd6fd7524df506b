import type { FormVersion } from '@mds2/catalog';
import type { Cell } from '../model.ts';
import {
  plainCharacters,
  scheme2004,
  scheme2013,
  scheme2019,
  sectionCodes,
  type IdScheme,
  type PrintedId,
} from './question-id.ts';
import { anchorOf, cellAt, type SheetGrid } from './sheet-grid.ts';

/** A cell that holds a question ID. */
export interface IdCell extends PrintedId {
  readonly row: number;
  readonly column: number;
  /** Place of the row in the grid's `starts`. */
  readonly at: number;
  /** As the sheet shows it. */
  readonly printed: string;
}

/** The rows of one column of IDs: a form, a part of one, or a list that mentions IDs. */
export interface IdBlock {
  readonly grid: SheetGrid;
  readonly version: FormVersion;
  /** The form's own ID column. */
  readonly column: number;
  /** The columns that belong to it, first and last: all, unless another block stands beside it. */
  readonly span: readonly [number, number];
  /** The column of section codes, where the ID is spread over two. */
  readonly sectionColumn: number | null;
  /** Known IDs, and unknown ones that stand between them; by row. */
  readonly ids: readonly IdCell[];
  /** Distinct known IDs. */
  readonly known: ReadonlySet<string>;
}

/** Fewer IDs than this beside a sheet's chief ID column are mentions, even if they complement it. */
const LEAST_IN_SECOND_COLUMN = 5;

/**
 * The ID columns of one sheet for HN 1-2019: the chief one, and those that complement it without repeating it. Each of
 * several has the columns up to the next one.
 */
export function findBlocks2019(grid: SheetGrid): readonly IdBlock[] {
  const columns = idsByColumn(grid, scheme2019);
  const chief = columns[0];
  if (!chief || chief.known.size < 3) {
    const split = findSplitIds(grid);
    if (split && split.known.size > (chief?.known.size ?? 0)) return [split];
  }
  if (!chief) return [];
  const taken = new Set(chief.known);
  const more = columns.slice(1).filter(({ known }) => {
    if (known.size < LEAST_IN_SECOND_COLUMN || [...known].some((id) => taken.has(id))) return false;
    for (const id of known) taken.add(id);
    return true;
  });
  if (more.length === 0) return [chief];
  const all = [chief, ...more];
  const edges = all.map(({ column }) => column).sort((a, b) => a - b);
  return all.map((block) => {
    const next = edges.indexOf(block.column) + 1;
    return { ...block, span: [next === 1 ? 1 : block.column, (edges[next] ?? Infinity) - 1] };
  });
}

/** The block as if it had the sheet for itself. */
export const unspanned = (block: IdBlock): IdBlock => ({ ...block, span: [1, Infinity] });

export const inSpan = ({ span }: IdBlock, column: number): boolean => column >= span[0] && column <= span[1];

/** Lists of anything are numbered 1-1 or 2a: older forms must say what they are. */
const OLD_FORM =
  /private data|ephi|electronic protected health|hn\s?1|mds\s?[2²]|manufacturer disclosure|private daten|personenbezogene|gesundheitsdaten/i;
const LEAST_OLD_IDS = 6;

/** The ID column of one sheet for the editions of 2013 or 2004: the edition that knows more of its IDs. */
export function findBlocksOfOldForms(grid: SheetGrid): readonly IdBlock[] {
  const found = [scheme2013, scheme2004]
    .map((scheme) => idsByColumn(grid, scheme)[0])
    .filter((block): block is IdBlock => block !== undefined && hasOldForm(block))
    .sort((a, b) => b.known.size - a.known.size);
  const best = found[0];
  return best && grid.cells.some(({ text }) => OLD_FORM.test(text)) ? [best] : [];
}

/** IDs that only this edition writes: n-m in 2013, lettered items in 2004. A single letter or a plain number may be anything. */
function hasOldForm({ version, known }: IdBlock): boolean {
  const own = version === 'HN 1-2013' ? /^\d+-\d/ : /^\d+[a-g]$/;
  let count = 0;
  for (const id of known) if (own.test(id)) count++;
  return count >= LEAST_OLD_IDS;
}

/** Columns by how many distinct known IDs they hold, the leftmost of equals first. */
function idsByColumn(grid: SheetGrid, scheme: IdScheme): IdBlock[] {
  const columns = new Map<number, IdCell[]>();
  for (const { row, column, kind, text } of grid.cells) {
    if (kind !== 'text' && !(kind === 'number' && scheme === scheme2004)) continue;
    const printed = scheme.parse(text);
    if (!printed) continue;
    const { id, known, question, exact } = printed;
    const cell: IdCell = { id, known, question, exact, row, column, at: grid.place.get(row)!, printed: text };
    const others = columns.get(column);
    if (others) others.push(cell);
    else columns.set(column, [cell]);
  }
  return [...columns]
    .map(([column, ids]) => blockOf(grid, scheme.version, column, null, ids))
    .filter(({ known }) => known.size > 0)
    .sort((a, b) => b.known.size - a.known.size || a.column - b.column);
}

function blockOf(
  grid: SheetGrid,
  version: FormVersion,
  column: number,
  sectionColumn: number | null,
  ids: readonly IdCell[],
): IdBlock {
  const first = ids.findIndex(({ known }) => known);
  const last = ids.findLastIndex(({ known }) => known);
  const inside = first < 0 ? [] : ids.slice(first, last + 1);
  const distinct = new Set<string>();
  for (const { id, known } of inside) if (known) distinct.add(id);
  return { grid, version, column, span: [1, Infinity], sectionColumn, ids: inside, known: distinct };
}

/** Section and number in two columns: `MPII` | `2.1`; the section may stand in the first of its rows only, or in its heading. */
function findSplitIds(grid: SheetGrid): IdBlock | null {
  const sectionCells = grid.cells.flatMap((cell) => {
    const code = sectionOf(cell);
    return code ? [{ row: cell.row, column: cell.column, code }] : [];
  });
  if (sectionCells.length === 0) return null;
  let best: IdBlock | null = null;
  for (const column of new Set(grid.cells.filter(isNumber).map((cell) => cell.column))) {
    const ids = readSplitColumn(grid, column, sectionCells);
    const sectionColumn = sectionCells.find((cell) => cell.column !== column)?.column ?? null;
    const block = blockOf(grid, 'HN 1-2019', column, sectionColumn, ids);
    if (block.known.size > (best?.known.size ?? 0)) best = block;
  }
  return best;
}

interface SectionCell {
  readonly row: number;
  readonly column: number;
  readonly code: string;
}

function readSplitColumn(grid: SheetGrid, column: number, sectionCells: readonly SectionCell[]): IdCell[] {
  const ids: IdCell[] = [];
  let next = 0;
  let code: string | null = null;
  let previous: string | null = null;
  for (const row of grid.rows) {
    while (next < sectionCells.length && sectionCells[next]!.row <= row) {
      const cell = sectionCells[next++]!;
      if (cell.column !== column) code = cell.code;
    }
    const anchor = anchorOf(grid, row, column);
    const cell = anchor.row === row ? cellAt(grid, row, column) : undefined;
    if (code === null || !cell || !isNumber(cell)) continue;
    const printed = `${code}-${cell.text.trim().replace(',', '.')}`;
    const id = withLostZero(printed, cell, previous);
    const parsed = scheme2019.parse(id);
    if (!parsed) continue;
    const exact = parsed.id === `${code}-${cell.text}`;
    ids.push({ ...parsed, exact, row, column, at: grid.place.get(row)!, printed: `${code} ${cell.text}` });
    previous = parsed.id;
  }
  return ids;
}

/** A spreadsheet keeps 2.10 typed as a number as 2.1: where 2.1 follows 2.9, it is 2.10. */
function withLostZero(id: string, cell: Cell, previous: string | null): string {
  const match = cell.kind === 'number' && previous ? /^(\w+-\d+)\.(\d)$/.exec(id) : null;
  if (!match) return id;
  const before = new RegExp(`^${match[1]}\\.(\\d+)(?:\\.\\d+)*$`).exec(previous!);
  const ten = `${id}0`;
  const follows = before !== null && Number(before[1]) === Number(match[2]) * 10 - 1;
  return follows && scheme2019.parse(ten)?.known ? ten : id;
}

const isNumber = ({ kind, text }: Cell): boolean =>
  (kind === 'number' || kind === 'text') && text.length <= 12 && NUMBER.test(text);
const NUMBER = /^\s*\d{1,2}(?:[.,]\d{1,2}){0,2}\s*$/;

/** `MPII`, `MPII-`, `sahd`, or a heading that ends in `(SAHD)`. */
function sectionOf({ kind, text }: Cell): string | null {
  if (kind !== 'text' || text.length > 120) return null;
  const plain = plainCharacters(text);
  const match = /^[\s(]*([A-Za-z]{3,4})[\s\p{Pd}:.)]*$/u.exec(plain) ?? /\(([A-Za-z]{3,4})\)\s*$/.exec(plain);
  const code = match?.[1]!.toUpperCase();
  return code && sectionCodes.has(code) ? code : null;
}
