/** A cell's name cut before its row: `Sheet!C12` is `Sheet!C` and 12. Null where it is no such name or the row is out of range. */
export function splitCell(cell: string): { readonly prefix: string; readonly row: number } | null {
  const match = /^(.*[A-Za-z])([1-9]\d{0,4})$/su.exec(cell);
  if (!match) return null;
  const row = Number(match[2]);
  return row <= LAST_ROW ? { prefix: match[1]!, row } : null;
}

/** Rows are kept in 16 bits; the two ends of the range mean something else. */
export const CELL_ELSEWHERE = 0;
export const NO_ANSWER = 0xffff;
const LAST_ROW = NO_ANSWER - 1;
