/**
 * Vendors' cells may hold NUL (written `_x0000_` in a workbook) and halves of surrogate pairs. PostgreSQL refuses the
 * first, UTF-8 loses the second. Both are written as U+001A with four hexadecimal digits, and U+001A itself too, so that
 * every string comes back as it went in.
 */
export const encodeText = (text: string): string => (UNSAFE.test(text) ? text.replace(UNSAFE_ALL, escapeUnit) : text);
export const decodeText = (text: string): string => (text.includes('\u001A') ? text.replace(ESCAPED, restoreUnit) : text);

/** Decodes the strings of a row in place. */
export function decodeRow(row: Record<string, unknown>): void {
  for (const key in row) {
    const value = row[key];
    if (typeof value === 'string' && value.includes('\u001A')) row[key] = decodeText(value);
  }
}

// U+001A marks what is escaped here.
/* eslint-disable no-control-regex */
const UNSAFE = /[\0\u001A]|\p{Surrogate}/u;
const UNSAFE_ALL = /[\0\u001A]|\p{Surrogate}/gu;
const ESCAPED = /\u001A([0-9a-f]{4})/g;
/* eslint-enable no-control-regex */
const escapeUnit = (unit: string): string => `\u001A${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
const restoreUnit = (_: string, digits: string): string => String.fromCharCode(parseInt(digits, 16));
