/** Text as an inline string of a cell: a spreadsheet never runs it as a formula. */
export const inlineCell = (reference: string, text: string, style = ''): string =>
  `<c r="${reference}"${style} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;

// What XML 1.0 cannot hold is written as spreadsheets do: _x0001_ (ECMA-376 Part 1, 22.9.2.19).
export const escapeXml = (text: string): string =>
  Array.from(text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x'))
    .map((character) => {
      const code = character.codePointAt(0)!;
      const allowed = code >= 0x20 ? code < 0xfffe || code > 0xffff : code === 0x09 || code === 0x0a;
      return allowed ? character : `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
    })
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

export interface CellEdit {
  readonly row: number;
  /** Letters. */
  readonly column: string;
  readonly text: string;
}

const numberOf = (column: string): number =>
  [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A sheet's XML with cells set: styles stay, everything else byte for byte. Null where the XML is not written as expected. */
export function setCells(xml: string, edits: readonly CellEdit[]): string | null {
  let result = xml;
  for (const edit of [...edits].sort((a, b) => a.row - b.row)) {
    const next = setCell(result, edit);
    if (next === null) return null;
    result = next;
  }
  return result;
}

function setCell(xml: string, { row, column, text }: CellEdit): string | null {
  const reference = `${column}${row}`;
  const rowMatch = new RegExp(`<row\\b[^>]*?\\sr="${row}"[^>]*?(/>|>)`).exec(xml);
  if (!rowMatch) return insertRow(xml, row, inlineCell(reference, text));
  if (rowMatch[1] === '/>') {
    const open = `${rowMatch[0].slice(0, -2)}>`;
    return replaced(xml, rowMatch.index, rowMatch[0].length, `${open}${inlineCell(reference, text)}</row>`);
  }
  const start = rowMatch.index + rowMatch[0].length;
  const end = xml.indexOf('</row>', start);
  if (end < 0) return null;
  const body = xml.slice(start, end);
  for (const cell of body.matchAll(/<c\b([^>]*?)(?:\/>|>.*?<\/c>)/gs)) {
    const at = /\sr="([A-Z]+)\d+"/.exec(cell[1]!)?.[1];
    if (at === undefined) return null;
    if (at === column) {
      // A formula would stand in the calculation chain still.
      if (/<f[\s>/]/.test(cell[0])) return null;
      return replaced(
        xml,
        start + cell.index,
        cell[0].length,
        inlineCell(reference, text, /\ss="\d+"/.exec(cell[1]!)?.[0]),
      );
    }
    if (numberOf(at) > numberOf(column)) return replaced(xml, start + cell.index, 0, inlineCell(reference, text));
  }
  return replaced(xml, end, 0, inlineCell(reference, text));
}

function insertRow(xml: string, row: number, cell: string): string | null {
  const made = `<row r="${row}">${cell}</row>`;
  for (const match of xml.matchAll(/<row\b[^>]*?\sr="(\d+)"/g)) {
    if (Number(match[1]) > row) return replaced(xml, match.index, 0, made);
  }
  const end = xml.indexOf('</sheetData>');
  if (end >= 0) return replaced(xml, end, 0, made);
  const empty = xml.indexOf('<sheetData/>');
  return empty < 0 ? null : replaced(xml, empty, '<sheetData/>'.length, `<sheetData>${made}</sheetData>`);
}

const replaced = (text: string, at: number, length: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + length);
