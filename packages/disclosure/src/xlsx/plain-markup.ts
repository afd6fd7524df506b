import { LAST_COLUMN, LAST_ROW } from './cell-reference.ts';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const QUOTE = 0x22;
const BLANK = 0x20;
const EQUALS = 0x3d;
const LETTER_C = 0x63;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LETTER_V = 0x76;

/**
 * The two ways in which spreadsheet programs write nearly every cell, `<c r="B12" s="4" t="s"><v>17</v></c>` and
 * `<c r="B12" s="4"/>`, recognised to the byte and read in one walk. Any other way of writing the same is none of our
 * business here: the scanner reads it.
 */
export class PlainCell {
  row = 0;
  column = 0;
  /** 0 where the cell names none. */
  style = 0;
  /** Whether the value is the number of a shared string. */
  shared = false;
  /** -1 where the cell has no content. */
  value = -1;

  /** Where the cell that begins here ends; -1 when it is not written so, or its place is in no sheet. */
  read(bytes: Uint8Array, from: number): number {
    if (bytes[from] !== LT || bytes[from + 1] !== LETTER_C || bytes[from + 2] !== BLANK || bytes[from + 3] !== LETTER_R)
      return -1;
    if (bytes[from + 4] !== EQUALS || bytes[from + 5] !== QUOTE) return -1;
    let at = from + 6;
    let column = bytes[at]! - 0x40;
    if (!(column >= 1 && column <= 26)) return -1;
    let next = bytes[++at]! - 0x40;
    if (next >= 1 && next <= 26) {
      column = column * 26 + next;
      next = bytes[++at]! - 0x40;
      if (next >= 1 && next <= 26) {
        column = column * 26 + next;
        at++;
      }
    }
    let row = 0;
    for (const stop = at + 7; at < stop; at++) {
      const digit = bytes[at]! - 0x30;
      if (!(digit >= 0 && digit <= 9)) break;
      row = row * 10 + digit;
    }
    if (bytes[at] !== QUOTE || column > LAST_COLUMN || row < 1 || row > LAST_ROW) return -1;
    at++;

    let style = 0;
    if (bytes[at] === BLANK && bytes[at + 1] === LETTER_S && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE) {
      at += 4;
      const start = at;
      for (const stop = at + 7; at < stop; at++) {
        const digit = bytes[at]! - 0x30;
        if (!(digit >= 0 && digit <= 9)) break;
        style = style * 10 + digit;
      }
      if (at === start || bytes[at] !== QUOTE) return -1;
      at++;
    }
    let shared = false;
    if (bytes[at] === BLANK) {
      const isShared =
        bytes[at + 1] === LETTER_T &&
        bytes[at + 2] === EQUALS &&
        bytes[at + 3] === QUOTE &&
        bytes[at + 4] === LETTER_S &&
        bytes[at + 5] === QUOTE;
      if (!isShared) return -1;
      shared = true;
      at += 6;
    }

    let value = -1;
    if (bytes[at] === SLASH && bytes[at + 1] === GT) {
      at += 2;
    } else {
      if (bytes[at] !== GT || bytes[at + 1] !== LT || bytes[at + 2] !== LETTER_V || bytes[at + 3] !== GT) return -1;
      at += 4;
      const start = at;
      value = 0;
      for (const stop = at + 9; at < stop; at++) {
        const digit = bytes[at]! - 0x30;
        if (!(digit >= 0 && digit <= 9)) break;
        value = value * 10 + digit;
      }
      if (
        at === start ||
        bytes[at] !== LT ||
        bytes[at + 1] !== SLASH ||
        bytes[at + 2] !== LETTER_V ||
        bytes[at + 3] !== GT
      )
        return -1;
      if (bytes[at + 4] !== LT || bytes[at + 5] !== SLASH || bytes[at + 6] !== LETTER_C || bytes[at + 7] !== GT)
        return -1;
      at += 8;
    }
    this.row = row;
    this.column = column;
    this.style = style;
    this.shared = shared;
    this.value = value;
    return at;
  }
}

/** What stands in front of a plain shared string, and behind it. */
export const STRING_OPEN = Buffer.from('<si><t>');
export const STRING_CLOSE = Buffer.from('</t></si>');
