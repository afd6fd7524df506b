import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import * as XLSX from 'xlsx';
import { expect, test } from 'vitest';
import { ourCells } from './testing/other-readers.ts';
import { officialWorkbooks } from './testing/shared-data.ts';
import { columnName, opened, workbookFile, workbookParts, worksheet, zipParts } from './testing/workbook-file.ts';
import { openWorkbook } from './open-workbook.ts';

type Value = string | number | boolean;
type Grid = readonly (readonly (Value | null)[])[];

/** Text as forms hold it: words, blanks, line ends, other scripts, markup, what looks like an escape or a formula. */
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.constantFrom('Yes', 'N/A: no', ' a ', 'a\r\nb', 'a\rb', '_x000D_', '_x005F_', '__', '=1+1', '<b>&amp;', ']]>', 'Ümläut', '表', '🏥', '\u0007', '\u0000', '0', 'true'),
);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }));
const grid: fc.Arbitrary<Grid> = fc.array(fc.array(fc.option(fc.oneof(text, text, number, fc.boolean()), { nil: null }), { maxLength: 6 }), { maxLength: 8 });

/** Characters that XML cannot hold are written as spreadsheets do; lone surrogates cannot be written at all. */
const asString = (value: string): string => value.replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
const stored = (value: string): string =>
  asString(value)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b-\u001f\r]/g, (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** How a file may write one and the same grid. */
interface Manner {
  readonly strings: 'shared' | 'inline' | 'cdata' | 'formula' | 'runs';
  readonly references: boolean;
  readonly prefix: boolean;
  readonly pretty: boolean;
  readonly quote: '"' | "'";
  readonly encoding: 'utf-8' | 'bom' | 'utf-16le' | 'utf-16be';
  readonly strict: boolean;
}
const manner: fc.Arbitrary<Manner> = fc.record({
  strings: fc.constantFrom('shared', 'inline', 'cdata', 'formula', 'runs'),
  references: fc.boolean(),
  prefix: fc.boolean(),
  pretty: fc.boolean(),
  quote: fc.constantFrom('"', "'"),
  encoding: fc.constantFrom('utf-8', 'bom', 'utf-16le', 'utf-16be'),
  strict: fc.boolean(),
});

function encoded(xml: string, encoding: Manner['encoding']): Uint8Array {
  const declared = `<?xml version="1.0" encoding="${encoding.startsWith('utf-16') ? 'UTF-16' : 'UTF-8'}"?>\n${xml}`;
  if (encoding === 'utf-8') return Buffer.from(declared);
  if (encoding === 'bom') return Buffer.from(`\uFEFF${declared}`);
  const wide = Buffer.from(`\uFEFF${declared}`, 'utf16le');
  return encoding === 'utf-16le' ? wide : wide.swap16();
}

function write(cells: Grid, how: Manner): Uint8Array {
  const strings: string[] = [];
  const gap = how.pretty ? '\n  ' : '';
  const item = (value: string): string => {
    // Between characters, never inside one.
    const half = [...value].slice(0, Math.floor([...value].length / 2)).join('').length;
    const fine = stored(value);
    if (how.strings === 'runs' && asString(value) === value && half > 0 && stored(value.slice(0, half)) + stored(value.slice(half)) === fine) {
      return `<r><rPr><b/></rPr><t>${stored(value.slice(0, half))}</t></r>${gap}<r><t>${stored(value.slice(half))}</t></r><rPh><t>no</t></rPh>`;
    }
    return how.strings === 'cdata' && !/[&<>]/.test(value) ? `<t><![CDATA[${fine}]]></t>` : `<t>${fine}</t>`;
  };
  const cell = (value: Value, place: string): string => {
    if (typeof value === 'number') return `<c${place}><v>${value}</v></c>`;
    if (typeof value === 'boolean') return `<c${place} t="b"><v>${value ? 1 : 0}</v></c>`;
    if (how.strings === 'formula') return `<c t="str"${place}><f>A1</f><v>${stored(value)}</v></c>`;
    if (how.strings === 'inline' || how.strings === 'runs') return `<c${place} t="inlineStr">${gap}<is>${item(value)}</is>${gap}</c>`;
    strings.push(`<si>${item(value)}</si>`);
    return `<c${place} s="0" t="s"><v>${strings.length - 1}</v></c>`;
  };
  const rows = cells.map((row, r) => {
    const inside = row.map((value, c) => {
      const place = how.references ? ` r="${columnName(c + 1)}${r + 1}"` : '';
      return value === null ? (how.references ? '' : '<c/>') : cell(value, place);
    });
    return `<row${how.references ? ` r="${r + 1}"` : ''}>${inside.join(gap)}</row>`;
  });
  const finish = (xml: string): Uint8Array => {
    let out = xml;
    if (how.strict) out = out.replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main');
    if (how.quote === "'") out = out.replace(/ ([rst]|xmlns)="([^"]*)"/g, " $1 = '$2'");
    if (how.prefix) {
      out = out.replace(/<!\[CDATA\[.*?\]\]>|<(\/?)(?=[a-z])/gis, (whole, slash?: string) => (slash === undefined ? whole : `<${slash}y:`)).replace(/ xmlns(?= ?=)/, ' xmlns:y');
    }
    return encoded(out, how.encoding);
  };
  const sheet = finish(worksheet(rows.join(gap)));
  const parts = workbookParts({ sheets: { S: '' }, strings: strings.join(gap) });
  return zipParts({ ...parts, 'xl/worksheets/sheet1.xml': sheet, 'xl/sharedStrings.xml': finish(parts['xl/sharedStrings.xml'] as string) });
}

/** The grid as a table of cells; a raw CR LF never gets here, since CR is written as an escape. */
function expected(cells: Grid, place = (r: number, c: number): string => `S!${columnName(c + 1)}${r + 1}`): Record<string, string> {
  const table: Record<string, string> = {};
  cells.forEach((row, r) =>
    row.forEach((value, c) => {
      if (typeof value === 'string') table[place(r, c)] = `s ${asString(value)}`;
      else if (typeof value === 'number') table[place(r, c)] = `n ${Number(value.toFixed(6))}`;
      else if (typeof value === 'boolean') table[place(r, c)] = `b ${value}`;
    }),
  );
  return table;
}

test('a grid comes back cell by cell, in whatever manner a file writes it', () => {
  fc.assert(
    fc.property(grid, manner, (cells, how) => {
      expect(ourCells(opened(write(cells, how)))).toEqual(expected(cells));
    }),
    { numRuns: 400 },
  );
});

/** What exceljs and SheetJS can write without changing it: no control characters, nothing that looks like an escape. */
// eslint-disable-next-line no-control-regex
const plain = (value: Value | null): Value | null => (typeof value === 'string' ? asString(value).replace(/[\u0000-\u001f]|_x/g, '-') : value);

test('a grid that exceljs writes comes back cell by cell', async () => {
  await fc.assert(
    fc.asyncProperty(grid, async (cells) => {
      const workbook = new ExcelJS.Workbook();
      const sheet = workbook.addWorksheet('S');
      const fine = cells.map((row) => row.map(plain));
      fine.forEach((row, r) => row.forEach((value, c) => (sheet.getCell(r + 1, c + 1).value = value)));
      expect(ourCells(opened(new Uint8Array(await workbook.xlsx.writeBuffer())))).toEqual(expected(fine));
    }),
    { numRuns: 40 },
  );
});

test('a grid that SheetJS writes comes back cell by cell', () => {
  fc.assert(
    fc.property(grid, fc.boolean(), (cells, bookSST) => {
      const fine = cells.map((row) => row.map(plain));
      const book = { SheetNames: ['S'], Sheets: { S: XLSX.utils.aoa_to_sheet(fine as unknown[][]) } };
      const bytes = new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx', bookSST, compression: true }) as Buffer);
      expect(ourCells(opened(bytes))).toEqual(expected(fine));
    }),
    { numRuns: 60 },
  );
});

const mutation = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), byte: fc.integer({ min: 0, max: 255 }) });
const seeds: readonly Uint8Array[] = [
  workbookFile({ sheets: { S: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1</f><v>2</v></c></row>' }, strings: '<si><t>a&amp;b</t></si>' }),
  ...officialWorkbooks().map((path) => new Uint8Array(readFileSync(path))),
];

/** A refusal or a workbook, never a throw, never a hang. */
function answers(bytes: Uint8Array): void {
  const start = performance.now();
  openWorkbook(bytes);
  expect(performance.now() - start).toBeLessThan(1_000);
}

test('changed bytes of a file never throw and never hang', () => {
  fc.assert(
    fc.property(fc.constantFrom(...seeds), fc.array(mutation, { minLength: 1, maxLength: 8 }), (seed, mutations) => {
      const bytes = seed.slice();
      for (const { at, byte } of mutations) bytes[Math.floor(at * bytes.length)] = byte;
      answers(bytes);
    }),
    { numRuns: 500 },
  );
});

test('a file cut anywhere is refused', () => {
  fc.assert(
    fc.property(fc.constantFrom(...seeds), fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (seed, at) => {
      expect(openWorkbook(seed.slice(0, Math.floor(at * seed.length))).ok).toBe(false);
    }),
    { numRuns: 200 },
  );
});

const sheetXml = worksheet('<row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>x&#65;</t></r></is></c></row><row hidden="1"><c><f>A1</f><v>1.5</v></c></row>', '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>');

test('changed bytes inside the XML of a part, its checksum right, never throw and never hang', () => {
  fc.assert(
    fc.property(fc.constantFrom('xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/_rels/workbook.xml.rels', '_rels/.rels', '[Content_Types].xml'), fc.array(mutation, { minLength: 1, maxLength: 4 }), (part, mutations) => {
      const parts = workbookParts({ sheets: { S: sheetXml }, strings: '<si><t>a</t></si>', styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>' });
      const bytes = Buffer.from(parts[part] as string);
      for (const { at, byte } of mutations) bytes[Math.floor(at * bytes.length)] = byte;
      answers(zipParts({ ...parts, [part]: bytes }));
    }),
    { numRuns: 2_000 },
  );
});

test('markup put together at random never throws and never hangs', () => {
  const piece = fc.constantFrom('<', '>', '/', '</', '/>', '<a', '<row', '<c', '<c r="A1"', ' r="', "'", '"', '=', ' ', '<v>', '</v>', '1', '&', ';', '&#', '&amp;', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '<!DOCTYPE', 'xmlns', ':', '\u0000', 'é');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, inside) => {
      const xml = inside ? worksheet(pieces.join('')) : pieces.join('');
      answers(zipParts({ ...workbookParts({ sheets: { S: '' } }), 'xl/worksheets/sheet1.xml': xml }));
    }),
    { numRuns: 2_000 },
  );
});
