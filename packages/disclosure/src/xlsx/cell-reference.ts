/** The last column and row that a sheet can have: XFD, 1048576. */
export const LAST_COLUMN = 16_384;
export const LAST_ROW = 1_048_576;

/** 1-based [row, column]. */
export type Place = readonly [number, number];

/** `B12` as a place; undefined when it is no cell of a sheet. */
export function parseReference(reference: string): Place | undefined {
  const match = REFERENCE.exec(reference);
  if (match === null) return undefined;
  const column = [...match[1]!.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(match[2]);
  return column <= LAST_COLUMN && row >= 1 && row <= LAST_ROW ? [row, column] : undefined;
}

const REFERENCE = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;
