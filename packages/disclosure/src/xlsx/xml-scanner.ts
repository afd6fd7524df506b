import { damaged, exceeds, forbiddenXml, type Refused } from './refused.ts';
import { decodeEscapes, decodeReferences, isXmlCharacter, normaliseLineEnds } from './xml-text.ts';
import type { Limits } from './limits.ts';
import type { XmlBytes } from './xml-encoding.ts';

/** What `next` came to. */
export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export type Token = typeof END | typeof OPEN | typeof CLOSE;

/** What the scanners of one workbook share, one of which works at a time. */
export class ScanState {
  /** How many start tags have been read. */
  tags = 0;
  /** Where an attribute's name and value begin and end, four numbers each. */
  readonly attributes: Int32Array;
  /** Hash table of attribute names: where each stands in `attributes`, plus one. */
  readonly slots: Int32Array;
  /** Where the names of the elements that are open begin and end. */
  readonly nameStarts: Int32Array;
  readonly nameEnds: Int32Array;

  constructor(limits: Limits) {
    this.attributes = new Int32Array(limits.attributes * FIELDS);
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(limits.attributes * 2)));
    this.nameStarts = new Int32Array(limits.depth + 1);
    this.nameEnds = new Int32Array(limits.depth + 1);
  }
}

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const DASH = 0x2d;
const BRACKET = 0x5b;
const CLOSING = 0x5d;
const COLON = 0x3a;
const LETTER_X = 0x78;
const HASH = 0x23;
const SEMICOLON = 0x3b;
/** The references that XML knows by name, with their semicolon. */
const NAMED_REFERENCES = ['amp;', 'lt;', 'gt;', 'quot;', 'apos;'] as const;
/** The highest byte of white space: a comparison is cheaper than a look into the table. */
const BLANK = 0x20;

/** Kinds of bytes in text: 0 is plain; the rest stops the loop or leaves a flag that says what the text needs. */
const STOP = 1;
const AMPERSAND = 2;
const RETURN = 4;
const HIGH = 8;
const UNDERSCORE = 16;
const CONTROL = 32;
const TEXT = new Uint8Array(256);
/** 1 for a byte that may stand in a name, 2 for the colon. */
const NAME = new Uint8Array(256);
const SPACE = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) {
  const character = String.fromCharCode(byte);
  NAME[byte] = byte >= 0x80 || /[\w.-]/.test(character) ? 1 : 0;
  SPACE[byte] = /[ \t\r\n]/.test(character) ? 1 : 0;
  TEXT[byte] = byte >= 0x80 ? HIGH : byte < 0x20 && SPACE[byte] === 0 ? CONTROL : 0;
}
TEXT[LT] = STOP;
TEXT[0x26] = AMPERSAND;
TEXT[0x0d] = RETURN;
TEXT[0x5f] = UNDERSCORE;
NAME[COLON] = 2;
/** Kinds of bytes in an attribute's value: 0 is plain. */
const MARK = 64;
const VALUE = TEXT.map((kind) => (kind === STOP || kind === AMPERSAND || kind === CONTROL ? kind : 0));
VALUE[QUOTE] = MARK;
VALUE[APOSTROPHE] = MARK;

/** Where an attribute's name and value begin and end, four numbers each. */
const FIELDS = 4;

interface Binding {
  readonly depth: number;
  readonly prefix: string;
  readonly own: boolean;
  readonly uri: string;
}

/**
 * Walks one XML part, bytes in, tags out. It checks what tells a whole part from a damaged one (nesting, quotes,
 * references, characters, one root) and refuses a DOCTYPE; it builds no tree and makes a string only when asked.
 *
 * After `next` answered OPEN: `code` or `named` say which element, `own` whether it belongs to the namespace asked for,
 * `empty` whether it has no content (then no CLOSE follows), `attributeCount` and `attributes` what it carries.
 */
export class XmlScanner {
  readonly bytes: Buffer;
  readonly part: string;
  /** Elements that are open now. */
  depth = 0;
  empty = false;
  own = false;
  /** The local name's bytes packed into a number when it has one to four of them, else 0. */
  code = 0;
  attributeCount = 0;
  /** Name start, name end, value start, value end of each attribute. */
  readonly attributes: Int32Array;

  /** Where the scanner stands. */
  at: number;
  private readonly limits: Limits;
  private readonly state: ScanState;
  private readonly isOwn: (uri: string) => boolean;
  private readonly nameStarts: Int32Array;
  private readonly nameEnds: Int32Array;
  private localStart = 0;
  private localEnd = 0;
  private readonly bindings: Binding[] = [];
  /** What each prefix in scope stands for. */
  private readonly prefixes = new Map<string, boolean>();
  private declarations = 0;
  private defaultOwn: boolean;
  private lastPrefix = 0;
  private lastPrefixLength = -1;
  private lastPrefixOwn = false;
  /** Hash table of attribute names: where each stands in `attributes`, plus one. */
  private readonly slots: Int32Array;
  private rootSeen = false;
  private flags = 0;

  constructor(xml: XmlBytes, part: string, isOwn: (uri: string) => boolean, limits: Limits, state: ScanState) {
    this.bytes = xml.bytes;
    this.at = xml.start;
    this.part = part;
    this.isOwn = isOwn;
    this.defaultOwn = isOwn('');
    this.limits = limits;
    this.state = state;
    this.attributes = state.attributes;
    this.slots = state.slots;
    this.nameStarts = state.nameStarts;
    this.nameEnds = state.nameEnds;
  }

  /** The next start or end tag; text, comments and instructions between are checked and passed over. */
  next(): Token {
    const bytes = this.bytes;
    for (;;) {
      if (this.at >= bytes.length) return this.finish();
      if (bytes[this.at] !== LT) {
        const from = this.at;
        this.at = this.textEnd(from);
        if (this.depth === 0) this.onlySpace(from);
        continue;
      }
      const byte = bytes[this.at + 1];
      if (byte === SLASH) {
        this.close(this.at + 2);
        return CLOSE;
      }
      if (byte !== BANG && byte !== QUESTION) {
        this.open(this.at + 1);
        return OPEN;
      }
      if (bytes[this.at + 2] === BRACKET && this.depth > 0) this.cdata();
      else this.aside();
    }
  }

  /**
   * Whether elements without prefix that begin here, two deep at most, are the scanner's own without further question: then
   * markup may be taken by its bytes, and told to `pass`.
   */
  get plain(): boolean {
    const { bindings, depth } = this;
    return this.defaultOwn && depth + 2 <= this.limits.depth && (bindings.length === 0 || bindings[bindings.length - 1]!.depth <= depth);
  }

  /** Takes it from the caller that what stands between here and `to` is whole elements with so many start tags. */
  pass(to: number, tags: number): void {
    this.at = to;
    this.state.tags += tags;
    if (this.state.tags > this.limits.tags) throw exceeds('tags', this.limits.tags, this.part);
  }

  /**
   * The text between `open` and `close` where the markup here is exactly so, and `close` is passed; undefined, and nothing
   * has moved, where it is not.
   */
  between(open: Uint8Array, close: Uint8Array, tags: number): string | undefined {
    if (!this.begins(this.at, open)) return undefined;
    const from = this.at + open.length;
    const to = this.textEnd(from);
    if (!this.begins(to, close)) return undefined;
    if (to - from > this.limits.cellText * BYTES_PER_UNIT) throw exceeds('cellText', this.limits.cellText, this.part);
    const text = this.piece(from, to);
    const decoded = (this.flags & UNDERSCORE) === 0 ? text : decodeEscapes(text);
    this.pass(to + close.length, tags);
    return decoded;
  }

  private begins(at: number, markup: Uint8Array): boolean {
    for (let i = 0; i < markup.length; i++) if (this.bytes[at + i] !== markup[i]) return false;
    return true;
  }

  /** Passes over what the element that was opened last holds, up to and with its end tag. */
  skip(): void {
    if (this.empty) return;
    const outside = this.depth - 1;
    while (this.depth > outside) if (this.next() === END) throw this.bad();
  }

  /**
   * The text of the element that was opened last, up to and with its end tag; what child elements hold is left out.
   * With `escapes`, `_xHHHH_` is decoded. Character data as XML means it: references resolved, line ends LF.
   */
  text(escapes: boolean): string {
    if (this.empty) return '';
    const bytes = this.bytes;
    let whole = '';
    let underscore = 0;
    for (;;) {
      const from = this.at;
      const to = this.textEnd(from);
      if (to >= bytes.length) throw this.bad();
      this.at = to;
      underscore |= this.flags & UNDERSCORE;
      if (to - from > this.limits.cellText * BYTES_PER_UNIT) throw exceeds('cellText', this.limits.cellText, this.part);
      if (to > from) whole = whole === '' ? this.piece(from, to) : whole + this.piece(from, to);
      const byte = bytes[to + 1];
      if (byte === SLASH) {
        this.close(to + 2);
        return escapes && underscore !== 0 ? decodeEscapes(whole) : whole;
      }
      if (byte === BANG && bytes[to + 2] === BRACKET) {
        whole += this.cdata();
        underscore = UNDERSCORE;
      } else if (byte === BANG || byte === QUESTION) {
        this.aside();
      } else {
        this.open(to + 1);
        this.skip();
      }
    }
  }

  /** The content of the element that was opened last when it is one to nine digits and nothing else (its end tag is passed); else -1 and nothing has moved. */
  digits(): number {
    const bytes = this.bytes;
    let at = this.at;
    let value = 0;
    for (;;) {
      const digit = bytes[at]! - 0x30;
      if (!(digit >= 0 && digit <= 9)) break;
      value = value * 10 + digit;
      at++;
    }
    const length = at - this.at;
    if (this.empty || length === 0 || length > 9 || bytes[at] !== LT || bytes[at + 1] !== SLASH) return -1;
    this.close(at + 2);
    return value;
  }

  /** Whether the element that was opened last has this local name, for names that `code` cannot hold. */
  named(name: string): boolean {
    return this.localEnd - this.localStart === name.length && this.matches(this.localStart, name);
  }

  /** An attribute without prefix as text, by its name; undefined when it is not there. */
  attribute(name: string): string | undefined {
    for (let i = 0; i < this.attributeCount; i++) {
      const from = this.attributes[i * FIELDS]!;
      if (this.attributes[i * FIELDS + 1]! - from === name.length && this.matches(from, name)) return this.value(i);
    }
    return undefined;
  }

  /** An attribute of a foreign namespace (`r:id`) as text. */
  attributeIn(isNamespace: (uri: string) => boolean, name: string): string | undefined {
    for (let i = 0; i < this.attributeCount; i++) {
      const full = this.bytes.toString('utf8', this.attributes[i * FIELDS], this.attributes[i * FIELDS + 1]);
      const colon = full.indexOf(':');
      if (colon < 0 || full.slice(colon + 1) !== name) continue;
      const uri = this.bindings.findLast((binding) => binding.prefix === full.slice(0, colon))?.uri;
      if (uri !== undefined && isNamespace(uri)) return this.value(i);
    }
    return undefined;
  }

  bad(): Refused {
    return damaged(this.part, 'bad-xml');
  }

  private value(index: number): string {
    const raw = this.bytes.toString('utf8', this.attributes[index * FIELDS + 2], this.attributes[index * FIELDS + 3]);
    const spaced = /[\t\r\n]/.test(raw) ? raw.replace(/\r\n|[\t\r\n]/g, ' ') : raw;
    return spaced.includes('&') ? decodeReferences(spaced) : spaced;
  }

  private matches(from: number, name: string): boolean {
    for (let i = 0; i < name.length; i++) if (this.bytes[from + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  /** Where the text that begins here ends (at `<` or the end of the part); `flags` says what stands in it. */
  private textEnd(from: number): number {
    const bytes = this.bytes;
    const end = bytes.length;
    let flags = 0;
    let at = from;
    while (at < end) {
      const kind = TEXT[bytes[at]!]!;
      if (kind !== 0) {
        if (kind === STOP) break;
        if (kind === CONTROL) throw this.bad();
        if (kind === AMPERSAND) at = this.reference(at);
        flags |= kind;
      }
      at++;
    }
    this.flags = flags;
    return at;
  }

  private piece(from: number, to: number): string {
    const flags = this.flags;
    const raw = (flags & HIGH) === 0 ? this.bytes.toString('latin1', from, to) : this.bytes.toString('utf8', from, to);
    const lines = (flags & RETURN) === 0 ? raw : normaliseLineEnds(raw);
    return (flags & AMPERSAND) === 0 ? lines : decodeReferences(lines);
  }

  /** Checks the reference that begins here; answers where its semicolon stands. */
  private reference(from: number): number {
    const bytes = this.bytes;
    if (bytes[from + 1] !== HASH) {
      for (const name of NAMED_REFERENCES) if (this.matches(from + 1, name)) return from + name.length;
      throw this.bad();
    }
    const hex = bytes[from + 2] === LETTER_X;
    const start = from + (hex ? 3 : 2);
    let code = 0;
    let at = start;
    for (; at - start < 8; at++) {
      const digit = digitValue(bytes[at]!);
      if (digit < 0 || (!hex && digit > 9)) break;
      code = code * (hex ? 16 : 10) + digit;
    }
    if (at === start || bytes[at] !== SEMICOLON || !isXmlCharacter(code)) throw this.bad();
    return at;
  }

  private open(from: number): void {
    const bytes = this.bytes;
    let at = from;
    let local = from;
    let code = 0;
    for (;;) {
      const byte = bytes[at]!;
      if (NAME[byte] === 1) code = (code << 8) | byte;
      else if (byte === COLON && local === from && at > from) {
        local = at + 1;
        code = 0;
      } else break;
      at++;
    }
    const first = bytes[local]!;
    if (at === local || (first >= 0x2d && first <= 0x39)) throw this.bad();
    const nameEnd = at;
    this.count();
    if (this.depth === 0) {
      if (this.rootSeen) throw this.bad();
      this.rootSeen = true;
    }
    at = this.readAttributes(at);

    this.localStart = local;
    this.localEnd = nameEnd;
    this.code = nameEnd - local <= 4 ? code : 0;
    if (bytes[at] === SLASH) {
      this.empty = true;
      at++;
    } else {
      this.empty = false;
      if (this.depth >= this.limits.depth) throw exceeds('depth', this.limits.depth, this.part);
      this.nameStarts[this.depth] = from;
      this.nameEnds[this.depth] = nameEnd;
      this.depth++;
    }
    if (bytes[at] !== GT) throw this.bad();
    this.at = at + 1;
    this.own = local === from ? this.defaultOwn : this.prefixOwn(from, local - 1);
  }

  /** Reads what stands between the name and the end of a start tag; answers where `>` or `/` is. */
  private readAttributes(from: number): number {
    const bytes = this.bytes;
    const attributes = this.attributes;
    const room = attributes.length;
    let at = from;
    let used = 0;
    let declares = false;
    let seen = 0;
    let mayRepeat = false;
    for (;;) {
      let byte = bytes[at]!;
      let nameStart: number;
      let nameEnd: number;
      let quote: number;
      if (byte === BLANK && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE && NAME[bytes[at + 1]!] === 1) {
        // ` r="`: how the attributes of almost every cell are written.
        byte = bytes[at + 1]!;
        nameStart = at + 1;
        nameEnd = at + 2;
        quote = QUOTE;
        at += 4;
      } else {
        if (byte === GT || byte === SLASH) break;
        const before = at;
        while (bytes[at]! <= BLANK && SPACE[bytes[at]!] === 1) at++;
        byte = bytes[at]!;
        if (byte === GT || byte === SLASH) break;
        nameStart = at;
        while (NAME[bytes[at]!]! > 0) at++;
        nameEnd = at;
        if (nameStart === before || nameEnd === nameStart) throw this.bad();
        while (bytes[at]! <= BLANK && SPACE[bytes[at]!] === 1) at++;
        if (bytes[at] !== EQUALS) throw this.bad();
        at++;
        while (bytes[at]! <= BLANK && SPACE[bytes[at]!] === 1) at++;
        quote = bytes[at]!;
        if (quote !== QUOTE && quote !== APOSTROPHE) throw this.bad();
        at++;
      }
      const valueStart = at;
      for (;;) {
        const kind = VALUE[bytes[at]!];
        if (kind === 0) at++;
        else if (bytes[at] === quote) break;
        else if (kind === AMPERSAND) at = this.reference(at);
        else if (kind === MARK) at++;
        else throw this.bad();
      }
      if (used === room) throw exceeds('attributes', this.limits.attributes, this.part);
      if (byte === LETTER_X && this.matches(nameStart, 'xmlns')) declares = true;
      // Names are compared only where two may be the same: cells have names of one letter, all different.
      const bit = nameEnd - nameStart === 1 ? 1 << (byte & 31) : 1;
      if ((seen & bit) !== 0) mayRepeat = true;
      seen |= bit;
      attributes[used] = nameStart;
      attributes[used + 1] = nameEnd;
      attributes[used + 2] = valueStart;
      attributes[used + 3] = at;
      used += FIELDS;
      at++;
    }
    this.attributeCount = used / FIELDS;
    if (mayRepeat) this.refuseDoubled();
    if (declares || (this.bindings.length > 0 && this.bindings[this.bindings.length - 1]!.depth > this.depth))
      this.bind();
    return at;
  }

  /**
   * Two attributes of one name are not well-formed; readers would differ in which they take. Names go into a small hash
   * table, so that an element with many of them costs no more than their bytes.
   */
  private refuseDoubled(): void {
    const { bytes, attributes, slots } = this;
    const mask = slots.length - 1;
    slots.fill(0);
    for (let i = 0, used = this.attributeCount * FIELDS; i < used; i += FIELDS) {
      const from = attributes[i]!;
      const length = attributes[i + 1]! - from;
      let hash = length;
      for (let k = 0; k < length; k++) hash = (Math.imul(hash, 31) + bytes[from + k]!) | 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const other = slots[slot]! - 1;
        if (attributes[other + 1]! - attributes[other]! === length && this.sameBytes(from, attributes[other]!, length)) throw this.bad();
      }
      slots[slot] = i + 1;
    }
  }

  private sameBytes(a: number, b: number, length: number): boolean {
    for (let k = 0; k < length; k++) if (this.bytes[a + k] !== this.bytes[b + k]) return false;
    return true;
  }

  /** Drops the namespaces of elements that have ended and takes up those that this start tag declares. */
  private bind(): void {
    while (this.bindings.length > 0 && this.bindings.at(-1)!.depth > this.depth) this.bindings.pop();
    for (let i = 0; i < this.attributeCount; i++) {
      const name = this.bytes.toString('utf8', this.attributes[i * FIELDS], this.attributes[i * FIELDS + 1]);
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const uri = this.value(i);
      this.bindings.push({ depth: this.depth + 1, prefix: name.slice(6), own: this.isOwn(uri), uri });
      if (++this.declarations > this.limits.declarations) throw exceeds('declarations', this.limits.declarations, this.part);
      if (this.bindings.length > this.limits.namespaces) throw exceeds('namespaces', this.limits.namespaces, this.part);
    }
    this.prefixes.clear();
    for (const { prefix, own } of this.bindings) this.prefixes.set(prefix, own);
    this.defaultOwn = this.prefixes.get('') ?? this.isOwn('');
    this.lastPrefixLength = -1;
  }

  /** Whether the prefix of an element stands for the scanner's own namespace; mostly it is the one asked for last. */
  private prefixOwn(from: number, to: number): boolean {
    const length = to - from;
    if (length !== this.lastPrefixLength || !this.sameBytes(from, this.lastPrefix, length)) {
      this.lastPrefix = from;
      this.lastPrefixLength = length;
      this.lastPrefixOwn = this.prefixes.get(this.bytes.toString('utf8', from, to)) ?? false;
    }
    return this.lastPrefixOwn;
  }

  private close(from: number): void {
    if (this.depth === 0) throw this.bad();
    const bytes = this.bytes;
    const name = this.nameStarts[this.depth - 1]!;
    const length = this.nameEnds[this.depth - 1]! - name;
    for (let i = 0; i < length; i++) if (bytes[from + i] !== bytes[name + i]) throw this.bad();
    let at = from + length;
    while (bytes[at]! <= BLANK && SPACE[bytes[at]!] === 1) at++;
    if (bytes[at] !== GT) throw this.bad();
    this.depth--;
    this.at = at + 1;
  }

  /** Passes a CDATA section and answers its text. */
  private cdata(): string {
    if (!this.matches(this.at, CDATA_OPEN)) throw this.bad();
    this.count();
    const bytes = this.bytes;
    const start = this.at + CDATA_OPEN.length;
    let at = start;
    for (; bytes[at] !== GT || at < start + 2 || bytes[at - 1] !== CLOSING || bytes[at - 2] !== CLOSING; at++) {
      const kind = TEXT[bytes[at]!];
      if (kind === undefined || kind === CONTROL) throw this.bad();
    }
    this.at = at + 1;
    return at - start === 2 ? '' : normaliseLineEnds(bytes.toString('utf8', start, at - 2));
  }

  /** Passes a comment or a processing instruction; anything else behind `<!` is refused, a DOCTYPE by its name. */
  private aside(): void {
    this.count();
    const bytes = this.bytes;
    const instruction = bytes[this.at + 1] === QUESTION;
    if (!instruction && !this.matches(this.at + 2, '--')) {
      throw this.matches(this.at + 2, 'DOCTYPE') ? forbiddenXml(this.part) : this.bad();
    }
    const start = this.at + (instruction ? 2 : 4);
    let at = start;
    for (; ; at++) {
      const kind = TEXT[bytes[at]!];
      if (kind === undefined || kind === CONTROL) throw this.bad();
      if (bytes[at] !== GT) continue;
      if (instruction && at > start && bytes[at - 1] === QUESTION) break;
      if (!instruction && at >= start + 2 && bytes[at - 1] === DASH && bytes[at - 2] === DASH) break;
    }
    this.at = at + 1;
  }

  /** Every piece of markup counts: start tags, comments, instructions, CDATA sections. */
  private count(): void {
    if (++this.state.tags > this.limits.tags) throw exceeds('tags', this.limits.tags, this.part);
  }

  /** Outside the root element there may be blanks and nothing else. */
  private onlySpace(from: number): void {
    for (let at = from; at < this.at; at++) if (SPACE[this.bytes[at]!] !== 1) throw this.bad();
  }

  private finish(): Token {
    if (this.depth !== 0 || !this.rootSeen) throw this.bad();
    return END;
  }
}

/** At most, written as a reference (`&#x0000A0;`): a text of more bytes is too long before it is decoded. */
const BYTES_PER_UNIT = 12;

const CDATA_OPEN = '<![CDATA[';

/** A hexadecimal digit's value, -1 for any other byte. */
function digitValue(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** A short element name as `XmlScanner.code` has it. */
export function elementCode(name: string): number {
  let code = 0;
  for (let i = 0; i < name.length; i++) code = (code << 8) | name.charCodeAt(i);
  return code;
}
