import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../model.ts';

const DATA = join(import.meta.dirname, '../../../../../../shared/data');

/** A path below the shared data that lie beside the repository; undefined, with a printed reason, where they do not. */
export function sharedData(path: string): string | undefined {
  const full = join(DATA, path);
  if (existsSync(full)) return full;
  console.info(`skipped: ../shared/data/${path} is not beside this repository`);
  return undefined;
}

/** The official example workbooks. */
export function officialWorkbooks(): readonly string[] {
  const folder = sharedData('mds2');
  return folder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith('.xlsx')).map((name) => join(folder, name));
}

/** A table of tab-separated cells with a header row, as records. */
export function readTsv(path: string): readonly Readonly<Record<string, string>>[] {
  const [head, ...rows] = readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');
  const columns = head!.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** Undoes the escapes of the tables: \\ \t \n \r \uXXXX. */
export const unescapeTsv = (text: string): string =>
  text.replace(/\\(?:u([0-9A-Fa-f]{4})|(.))/g, (_, hex: string | undefined, plain: string | undefined) =>
    hex === undefined ? ({ t: '\t', n: '\n', r: '\r', '\\': '\\' }[plain!] ?? plain!) : String.fromCharCode(Number.parseInt(hex, 16)),
  );

/** A cell as the tables write it: kind (s, n, b, e) and value. A date is the number it is stored as. */
export function asOracle(cell: Cell, from1904 = false): string {
  if (cell.kind === 'date') return `n ${dateToSerial(cell.text, from1904)}`;
  const kind = { text: 's', number: 'n', boolean: 'b', error: 'e' }[cell.kind];
  return `${kind} ${cell.kind === 'boolean' ? cell.text.toUpperCase() : cell.text}`;
}

/** The serial of a date as our cells write it; to the second. */
export function dateToSerial(text: string, from1904 = false): number {
  const days = (Date.parse(text.includes('T') ? `${text}Z` : `${text}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
  if (from1904) return days - 1462;
  return days < 61 ? days - 1 : days;
}
