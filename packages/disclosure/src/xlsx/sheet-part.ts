import type { Cell, CellKind, Sheet } from '../model.ts';
import { isoToDate, serialToDate } from './serial-date.ts';
import { LAST_COLUMN, LAST_ROW, parseReference } from './cell-reference.ts';
import { damaged, exceeds } from './refused.ts';
import { enter } from './package-parts.ts';
import { PlainCell } from './plain-markup.ts';
import { isTrue } from './workbook-part.ts';
import { readStringItem } from './shared-strings-part.ts';
import { CLOSE, elementCode, END, OPEN, type XmlScanner } from './xml-scanner.ts';
import type { DateStyles } from './styles-part.ts';
import type { Limits } from './limits.ts';

/** What the sheets of one workbook share. */
export interface SheetContext {
  readonly limits: Limits;
  readonly dateStyles: DateStyles;
  readonly from1904: boolean;
  readonly strings: readonly string[];
  /** Rows, cells and characters of all sheets so far. */
  readonly spent: { rows: number; cells: number; text: number };
}

export type SheetContent = Pick<Sheet, 'cells' | 'merges' | 'hiddenRows'>;

const ROW = elementCode('row');
const C = elementCode('c');
const V = elementCode('v');
const F = elementCode('f');
const IS = elementCode('is');

/** Types of cells (ST_CellType), as they come on the wire. */
const NUMBER = 0;
const SHARED = 1;
const INLINE = 2;
const BOOLEAN = 3;
const ERROR = 4;
const ISO_DATE = 5;
const FORMULA_TEXT = 6;

/** Reads one worksheet part. A part that is not well-formed to its end, or has no place for data, is damaged, never empty. */
export function readSheet(xml: XmlScanner, context: SheetContext): SheetContent {
  return new SheetReader(xml, context).read();
}

class SheetReader {
  private readonly xml: XmlScanner;
  private readonly context: SheetContext;
  private readonly limits: Limits;
  private readonly cells: Cell[] = [];
  private readonly merges: (readonly [number, number, number, number])[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly cell = new PlainCell();
  private row = 0;
  private column = 0;
  private rowHidden = false;
  private inOrder = true;
  private lastRow = 0;
  private lastColumn = 0;

  constructor(xml: XmlScanner, context: SheetContext) {
    this.xml = xml;
    this.context = context;
    this.limits = context.limits;
  }

  read(): SheetContent {
    const xml = this.xml;
    let hasData = false;
    enter(xml, 'worksheet');
    for (let token = xml.next(); token !== END; token = xml.next()) {
      if (token !== OPEN) continue;
      if (xml.own && xml.named('sheetData')) {
        hasData = true;
        if (!xml.empty) this.readRows();
      } else if (xml.own && xml.named('mergeCells')) {
        if (!xml.empty) this.readMerges();
      } else xml.skip();
    }
    if (!hasData) throw damaged(xml.part, 'no-sheet-data');
    if (!this.inOrder) this.order();
    return { cells: this.cells, merges: this.merges, hiddenRows: this.hiddenRows };
  }

  private readRows(): void {
    const xml = this.xml;
    for (let token = xml.next(); token !== CLOSE; token = xml.next()) {
      if (token === END) throw xml.bad();
      if (!xml.own || xml.code !== ROW) xml.skip();
      else this.readRow();
    }
  }

  private readRow(): void {
    const xml = this.xml;
    if (++this.context.spent.rows > this.limits.rows) throw exceeds('rows', this.limits.rows, xml.part);
    this.row++;
    this.column = 0;
    this.rowHidden = false;
    for (let i = 0; i < xml.attributeCount; i++) {
      const name = xml.attributes[i * 4]!;
      const length = xml.attributes[i * 4 + 1]! - name;
      const byte = xml.bytes[name];
      if (byte === 0x72 && length === 1) this.row = this.rowNumber(i);
      else if (byte === 0x68 && length === 6) this.rowHidden ||= isTrue(xml.attribute('hidden'));
      // `ht`: a row of no height is as invisible as a hidden one.
      else if (byte === 0x68 && length === 2 && xml.bytes[xml.attributes[i * 4 + 2]!] === 0x30) {
        this.rowHidden ||= Number(xml.attribute('ht')) === 0;
      }
    }
    if (this.rowHidden) this.hiddenRows.add(this.row);
    if (xml.empty) return;
    for (;;) {
      if (xml.plain) this.readPlainCells();
      const token = xml.next();
      if (token === CLOSE) return;
      if (token === END) throw xml.bad();
      if (!xml.own || xml.code !== C) xml.skip();
      else this.readCell();
    }
  }

  /** Reads the cells that stand here in the plainest of ways, up to the first that does not. */
  private readPlainCells(): void {
    const { xml, cell, limits } = this;
    const { spent, strings } = this.context;
    for (let end = cell.read(xml.bytes, xml.at); end >= 0; end = cell.read(xml.bytes, xml.at)) {
      xml.pass(end, cell.value < 0 ? 1 : 2);
      if (++spent.cells > limits.cells) throw exceeds('cells', limits.cells, xml.part);
      this.row = cell.row;
      this.column = cell.column;
      if (cell.value < 0 || cell.column > limits.columns) continue;
      if (cell.shared) {
        const text = strings[cell.value];
        if (text === undefined) throw damaged(xml.part, 'bad-string-index');
        if (text !== '') this.keep('text', text, false);
      } else if (this.context.dateStyles[cell.style] === 1) {
        const date = serialToDate(cell.value, this.context.from1904);
        this.keep(date === undefined ? 'number' : 'date', date ?? String(cell.value), false);
      } else {
        this.keep('number', String(cell.value), false);
      }
    }
  }

  private readCell(): void {
    const xml = this.xml;
    const bytes = xml.bytes;
    const attributes = xml.attributes;
    if (++this.context.spent.cells > this.limits.cells) throw exceeds('cells', this.limits.cells, xml.part);
    this.column++;
    let style = 0;
    let type = NUMBER;
    for (let i = 0, used = xml.attributeCount * 4; i < used; i += 4) {
      const name = attributes[i]!;
      if (attributes[i + 1]! - name !== 1) continue;
      const byte = bytes[name];
      if (byte === 0x72) this.place(attributes[i + 2]!, attributes[i + 3]!);
      else if (byte === 0x73) style = this.digits(i >> 2);
      else if (byte === 0x74) type = this.cellType(i >> 2);
    }
    if (this.column > LAST_COLUMN || this.row > LAST_ROW) throw damaged(xml.part, 'bad-cell-reference');
    if (xml.empty) return;
    if (this.column > this.limits.columns) {
      xml.skip();
      return;
    }
    this.readValue(type, style);
  }

  private readValue(type: number, style: number): void {
    const xml = this.xml;
    let formula = false;
    let kind: CellKind = 'text';
    let text = '';
    for (let token = xml.next(); token !== CLOSE; token = xml.next()) {
      if (token === END) throw xml.bad();
      if (!xml.own) xml.skip();
      else if (xml.code === V) {
        if (type === SHARED) text = this.shared();
        else if (type === INLINE) text = text === '' ? xml.text(true) : this.passed(text);
        else if (type === FORMULA_TEXT) text = xml.text(true);
        else if (type === NUMBER) {
          const digits = xml.digits();
          const isDate = this.context.dateStyles[style] === 1;
          if (digits >= 0 && !isDate) {
            kind = 'number';
            text = String(digits);
          } else {
            const raw = digits >= 0 ? String(digits) : xml.text(false).trim();
            const number = NUMERAL.test(raw) ? Number(raw) : Number.NaN;
            const date = isDate ? serialToDate(number, this.context.from1904) : undefined;
            // What is no number is kept as it is printed: an overflowing 1E+400, a word.
            kind = date !== undefined ? 'date' : Number.isFinite(number) ? 'number' : 'text';
            text = date ?? (kind === 'number' ? String(number) : raw);
          }
        } else {
          const raw = xml.text(false).trim();
          const date = type === ISO_DATE ? isoToDate(raw) : undefined;
          kind = type === BOOLEAN ? 'boolean' : type === ERROR ? 'error' : date === undefined ? 'text' : 'date';
          text = date ?? (kind === 'boolean' && raw !== '' ? String(isTrue(raw)) : raw);
        }
      } else if (xml.code === IS) {
        text = readStringItem(xml);
      } else {
        formula ||= xml.code === F;
        xml.skip();
      }
    }
    if (text !== '') this.keep(kind, text, formula);
    else if (formula) this.keep('text', '', true);
  }

  /** A cell that has both `is` and `v` shows what stands in `is`. */
  private passed(text: string): string {
    this.xml.skip();
    return text;
  }

  private shared(): string {
    const xml = this.xml;
    let index = xml.digits();
    if (index < 0) {
      const raw = xml.text(false).trim();
      if (raw === '') return '';
      index = /^[0-9]{1,15}$/.test(raw) ? Number(raw) : -1;
    }
    const text = this.context.strings[index];
    if (text === undefined) throw damaged(xml.part, 'bad-string-index');
    return text;
  }

  private keep(kind: CellKind, text: string, formula: boolean): void {
    const { row, column } = this;
    if (text.length > this.limits.cellText) throw exceeds('cellText', this.limits.cellText, this.xml.part);
    this.context.spent.text += text.length;
    if (this.context.spent.text > this.limits.totalText)
      throw exceeds('totalText', this.limits.totalText, this.xml.part);
    if (row < this.lastRow || (row === this.lastRow && column <= this.lastColumn)) this.inOrder = false;
    // A cell's own reference wins over the number of the row that holds it.
    if (this.rowHidden) this.hiddenRows.add(row);
    this.lastRow = row;
    this.lastColumn = column;
    this.cells.push({ row, column, kind, text, formula });
  }

  /** Takes the place that the attribute between these bytes names; a row without a number of its own takes its first cell's. */
  private place(from: number, to: number): void {
    const bytes = this.xml.bytes;
    let at = from;
    let column = 0;
    let row = 0;
    while (at < to) {
      const letter = bytes[at]! & 0xdf;
      if (letter < 0x41 || letter > 0x5a || at - from > 2) break;
      column = column * 26 + letter - 0x40;
      at++;
    }
    const digitsFrom = at;
    while (at < to) {
      const digit = bytes[at]! - 0x30;
      if (digit < 0 || digit > 9 || at - digitsFrom > 6) break;
      row = row * 10 + digit;
      at++;
    }
    const inSheet = at === to && column >= 1 && column <= LAST_COLUMN && row >= 1 && row <= LAST_ROW;
    if (!inSheet) throw damaged(this.xml.part, 'bad-cell-reference');
    this.column = column;
    this.row = row;
  }

  private attributeText(index: number): string {
    return this.xml.bytes.toString('latin1', this.xml.attributes[index * 4 + 2]!, this.xml.attributes[index * 4 + 3]!);
  }

  private rowNumber(index: number): number {
    const value = this.digits(index);
    if (value < 1 || value > LAST_ROW) throw damaged(this.xml.part, 'bad-cell-reference');
    return value;
  }

  /** An attribute's value when it is one to seven digits, else -1. */
  private digits(index: number): number {
    const bytes = this.xml.bytes;
    const from = this.xml.attributes[index * 4 + 2]!;
    const to = this.xml.attributes[index * 4 + 3]!;
    if (to === from || to - from > 7) return -1;
    let value = 0;
    for (let at = from; at < to; at++) {
      const digit = bytes[at]! - 0x30;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    return value;
  }

  private cellType(index: number): number {
    const from = this.xml.attributes[index * 4 + 2]!;
    const length = this.xml.attributes[index * 4 + 3]! - from;
    const first = this.xml.bytes[from];
    if (length === 1) {
      if (first === 0x73) return SHARED;
      if (first === 0x6e) return NUMBER;
      if (first === 0x62) return BOOLEAN;
      if (first === 0x65) return ERROR;
      if (first === 0x64) return ISO_DATE;
    }
    return this.attributeText(index) === 'inlineStr' ? INLINE : FORMULA_TEXT;
  }

  private readMerges(): void {
    const xml = this.xml;
    for (let token = xml.next(); token !== CLOSE; token = xml.next()) {
      if (token === END) throw xml.bad();
      const reference = xml.own && xml.named('mergeCell') ? xml.attribute('ref') : undefined;
      if (reference !== undefined) this.merge(reference);
      xml.skip();
    }
  }

  private merge(reference: string): void {
    if (this.merges.length === this.limits.merges) throw exceeds('merges', this.limits.merges, this.xml.part);
    const [first, last, more] = reference.split(':');
    const from = parseReference(first ?? '');
    const to = last === undefined ? from : parseReference(last);
    if (from === undefined || to === undefined || more !== undefined) throw damaged(this.xml.part, 'bad-merge');
    const [top, bottom] = from[0] <= to[0] ? [from[0], to[0]] : [to[0], from[0]];
    const [left, right] = from[1] <= to[1] ? [from[1], to[1]] : [to[1], from[1]];
    this.merges.push([top, left, bottom, right]);
  }

  /** Cells that stand out of order are put in order; a cell that is there twice has no one value. */
  private order(): void {
    this.cells.sort((a, b) => a.row - b.row || a.column - b.column);
    for (let i = 1; i < this.cells.length; i++) {
      const [a, b] = [this.cells[i - 1]!, this.cells[i]!];
      if (a.row === b.row && a.column === b.column) throw damaged(this.xml.part, 'duplicate-cell');
    }
  }
}

const NUMERAL = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
