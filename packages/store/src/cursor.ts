import type { PageRequest } from './records.ts';

/** Where a list goes on: numbers of the last row seen, opaque to callers. */
export type Position = readonly number[];

export const writeCursor = (position: Position): string => Buffer.from(JSON.stringify(position)).toString('base64url');

/** The position in a cursor; undefined where the text is no cursor of ours. */
export function readCursor(cursor: string): Position | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) && value.length > 0 && value.every((n) => typeof n === 'number' && Number.isFinite(n)) ? value : undefined;
  } catch {
    return undefined; // JSON that does not parse: somebody else's text
  }
}

/** Whether a list can go on from this text. Callers at the edge ask before they pass it on. */
export const isCursor = (cursor: string): boolean => readCursor(cursor) !== undefined;

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 200;

/** Limit within bounds, and the position asked for. Throws on a cursor that `isCursor` would have refused. */
export function pageOf(request: PageRequest | undefined, width: number): { limit: number; after: Position | null } {
  const limit = Math.min(MAX_LIMIT, Math.max(1, Math.trunc(request?.limit ?? DEFAULT_LIMIT)));
  if (request?.cursor == null) return { limit, after: null };
  const after = readCursor(request.cursor);
  if (after?.length !== width) throw new RangeError('not a cursor of this list');
  return { limit, after };
}

/** A page of the `limit + 1` rows that were read: the extra one only says that there are more. */
export function toPage<Row, Item>(rows: readonly Row[], limit: number, item: (row: Row) => Item, position: (row: Row) => Position): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(item), next: rows.length > limit && last !== undefined ? writeCursor(position(last)) : null };
}
