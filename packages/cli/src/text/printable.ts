/**
 * Vendor text as it may be shown in a terminal: on one line, and without the control and direction characters
 * by which a workbook could move the cursor, recolour the screen or turn words around.
 */
export function printable(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, '\ufffd')
    .trim();
}
