const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-z]+));/g;
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Replaces the references of XML 1.0; the scanner has made sure that each is one of these and names a character. */
export function decodeReferences(text: string): string {
  return text.replace(
    REFERENCE,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
}

/** The code point that the digits of `&#…;` name is one that XML 1.0 allows (production 2, Char). */
export function isXmlCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

/** XML 1.0, 2.11: a line ends with LF, however the file writes it. A `&#13;` is no line end and stays. */
export const normaliseLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Spreadsheets write characters that XML cannot hold as `_xHHHH_` (ECMA-376 Part 1, 22.9.2.19 ST_Xstring); `_x005F_` is the underscore itself. */
export function decodeEscapes(text: string): string {
  return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
