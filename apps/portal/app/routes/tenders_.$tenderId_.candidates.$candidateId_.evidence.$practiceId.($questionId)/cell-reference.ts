/** Where a cell stands: `'Sheet 1'!C12` taken apart. */
export interface CellPlace {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** 1-based; A = 1. */
  readonly column: number;
}

/** Reads a reference as the reader writes it; null for anything else. */
export function parseCell(reference: string): CellPlace | null {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (!found) return null;
  const [, quoted, plain, letters, row] = found;
  return { sheet: quoted === undefined ? plain! : quoted.replaceAll("''", "'"), row: Number(row), column: columnNumber(letters!) };
}

/** 1-based number of a column: A = 1, AA = 27. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Letters of a 1-based column. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
