/** `Sheet!C12` as a spreadsheet writes it: no `$`, the sheet quoted where its name asks for it, apostrophes doubled. 1-based. */
export function cellName(sheet: string, row: number, column: number): string {
  return `${sheetReference(sheet)}!${columnName(column)}${row}`;
}

/** The letters of a 1-based column: A, Z, AA, XFD. */
export function columnName(column: number): string {
  if (column <= 26) return LETTERS[column - 1]!;
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The name of a sheet as it stands in a reference. `MDS2` is quoted: it is also a cell, in column MDS. */
export function sheetReference(name: string): string {
  return needsQuotes(name) ? `'${name.replaceAll("'", "''")}'` : name;
}

function needsQuotes(name: string): boolean {
  if (!PLAIN.test(name) || ROW_AND_COLUMN.test(name) || TRUTH.test(name)) return true;
  const reference = CELL.exec(name);
  return reference !== null && isCell(reference[1]!.toUpperCase(), Number(reference[2]));
}

function isCell(letters: string, row: number): boolean {
  const inColumns = letters.length < 3 || letters <= 'XFD';
  return inColumns && row >= 1 && row <= 1_048_576;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** A1 notation. */
const CELL = /^([A-Za-z]{1,3})(\d{1,7})$/;
const TRUTH = /^(?:true|false)$/i;
/** R1C1 notation: spreadsheets quote every name that begins like one. */
const ROW_AND_COLUMN = /^(?:R?C\d|R\d|(?:R|C|RC)$)/i;
