import type { AnswerKind } from '@mds2/catalog';
import type { AnswerValue } from '../model.ts';
import { parseBareNumbers, parseNoteReference, parseUsual } from './note-reference.ts';
import { isEmptyText } from './sheet-grid.ts';
import { isPlainLetter, plainCharacters } from './question-id.ts';

/** What the text of an answer cell says. */
export interface ReadValue {
  readonly value: AnswerValue;
  /** What the vendor wrote behind the answer, in the same cell; null where nothing. */
  readonly remark: string | null;
  /** Notes that the text names: numbers, letters or question IDs. */
  readonly references: readonly string[];
}

type Word = 'yes' | 'no' | 'na';

const plain = (value: AnswerValue): ReadValue => ({ value, remark: null, references: [] });
const BLANK = plain('blank');
const TEXT = plain('text');

const WORDS: ReadonlyMap<string, Word> = new Map([
  ...words('yes', ['yes', 'y', 'ja', 'j', '✓', '✔', '☑', '✅']),
  ...words('no', ['no', 'n', 'nein']),
  ...words('na', [
    'n/a',
    'na',
    'n\\a',
    'n.a',
    'n. a',
    'n./a',
    'n/a/',
    'not applicable',
    'non applicable',
    'not-applicable',
  ]),
  ...words('na', [
    'entfällt',
    'entfaellt',
    'nicht anwendbar',
    'nicht zutreffend',
    'trifft nicht zu',
    'nicht zutr',
    'nicht anw',
  ]),
]);

function words(value: Word, spellings: readonly string[]): [string, Word][] {
  return spellings.map((spelling) => [spelling, value]);
}

/** The spellings that nearly every cell has, answered without a look at their letters. */
const COMMON: ReadonlyMap<string, ReadValue> = new Map<string, ReadValue>([
  ...['Yes', 'YES', 'yes', 'Ja', 'ja'].map((text): [string, ReadValue] => [text, plain('yes')]),
  ...['No', 'NO', 'no', 'Nein', 'nein'].map((text): [string, ReadValue] => [text, plain('no')]),
  ...['N/A', 'n/a', 'NA', 'Entfällt', 'entfällt'].map((text): [string, ReadValue] => [text, plain('na')]),
  ...['See Note', 'See Notes', 'See note', 'Siehe Anmerkung'].map((text): [string, ReadValue] => [
    text,
    plain('see-note'),
  ]),
  ...['', '_', '__', '___', '____', '-'].map((text): [string, ReadValue] => [text, BLANK]),
  // What the columns of mappings hold most.
  ['None', TEXT],
]);

/**
 * What the answer to a question says, from its text as printed. The rule for doubt: what is not clearly a Yes, a No or an
 * N/A is `text`, and stays open until a person has read it. Words in English and German.
 */
export function readAnswer(raw: string, kind: AnswerKind): ReadValue {
  if (kind === 'free-text' || kind === 'date') return readFreeText(raw);
  return COMMON.get(raw) ?? readWords(raw);
}

/** A question that asks for text: whatever stands there is the text. Notes that it names are resolved all the same. */
function readFreeText(raw: string): ReadValue {
  if (isFiller(raw)) return BLANK;
  const reference = parseNoteReference(tidy(raw));
  return reference && reference.keys.length > 0 ? { ...TEXT, references: reference.keys } : TEXT;
}

function readWords(raw: string): ReadValue {
  const usual = parseUsual(raw);
  if (usual) return seeNote(usual.keys, usual.rest);
  if (isFiller(raw)) return BLANK;
  const text = tidy(raw);
  const alone = WORDS.get(text.toLowerCase().replace(/[.,;:!\s]+$/, ''));
  if (alone && !FULL_STOP_ABBREVIATION.test(text)) return plain(alone);
  const ticked = readTickBoxes(text);
  if (ticked) return ticked;
  const reference = parseNoteReference(text);
  if (reference) return seeNote(reference.keys, reference.rest);
  return readFused(text) ?? TEXT;
}

/** `N.` and `J.` alone are initials or numberings, no answers. */
const FULL_STOP_ABBREVIATION = /^[nyj]\.$/i;

function seeNote(references: readonly string[], rest: string): ReadValue {
  const remark = /^\s*[)\].]*\s*[:;,–—-]/.test(rest) ? remarkOf(rest) : null;
  return { value: 'see-note', remark, references };
}

/** The answer that a text is and nothing else; null for any other. */
export function answerWord(text: string): Word | 'see-note' | null {
  const common = COMMON.get(text);
  if (common) return common.value === 'blank' || common.value === 'text' ? null : common.value;
  const word = WORDS.get(text.trim().toLowerCase());
  if (word) return word;
  return /^\s*(?:see|siehe)\s/i.test(text) && parseNoteReference(text)?.keys.length === 0 ? 'see-note' : null;
}

/** Filler that forms are printed with: lines, dashes, leader dots, or nothing. */
export function isFiller(text: string): boolean {
  const common = COMMON.get(text);
  if (common) return common === BLANK;
  if (isPlainLetter(text.charCodeAt(0))) return false;
  if (isEmptyText(text)) return true;
  return text.length < 200 && FILLER.test(text);
}

const FILLER = /^[\s_\p{Pd}−\u00AD.·…\u200B-\u200D\uFEFF]+$/u;

/** One kind of blank, no blanks and quotation marks around it, full-width and raised characters made plain. */
function tidy(raw: string): string {
  const text = plainCharacters(raw)
    .replace(/[\t \u00A0]+/g, ' ')
    .trim();
  const isQuoted = text.length > 2 && OPENING.includes(text[0]!) && CLOSING.includes(text.at(-1)!);
  return isQuoted ? text.slice(1, -1).trim() : text;
}

const OPENING = `"'„“”‚‘’«»`;
const CLOSING = `"'“”‘’«»`;

/** A quick look before the closer ones: how an answer with a remark may begin. */
const BEGINNING =
  /^(?:(?:yes|no|ja|nein|na)(?![a-zäöüß])|n\s?[/\\.]|not app|entf|nicht|trifft|[ynj]\s*[,;:(])/i;
const ANSWER_WORD =
  '(yes|no|ja|nein|n\\s?[/\\\\]\\s?a|n\\.\\s?a\\.?|na|not applicable|entfällt|entfaellt|nicht anwendbar|nicht zutreffend|trifft nicht zu)';
/** The digit or mark of a note, glued behind the answer: "Yes3", "No (2)", "N/A 1,4", "Yes*". */
const GLUED = new RegExp(
  `^${ANSWER_WORD}\\s*(?:[([]\\s*)?(\\d{1,2}(?:\\s*[,;]\\s*\\d{1,2})*)\\s*[)\\]]?\\s*[.,]?$`,
  'i',
);
const MARKED = new RegExp(`^${ANSWER_WORD}\\s*([*†‡]{1,3})$`, 'i');
const SEPARATED = new RegExp(`^${ANSWER_WORD}\\s*(\\n|[,;:.(\\[]|\\s[–—-]+\\s|[–—])\\s*(.+)$`, 'is');
/** A single letter needs the plainest of signs behind it. */
const INITIAL = /^([ynj])\s*([,;:(])\s+?(.+)$/is;
const NA_HYPHEN = /^(n\/a|na|n\.a\.)\s?-\s?(.+)$/is;
const SPACED = new RegExp(`^${ANSWER_WORD}\\s+(.+)$`, 'is');

/** An answer and a remark in one cell: "N/A: no default accounts", "Yes, optional", "Yes (see Note 3)". */
function readFused(text: string): ReadValue | null {
  if (!BEGINNING.test(text)) return null;
  const glued = GLUED.exec(text);
  if (glued)
    return {
      value: wordOf(glued[1]!),
      remark: null,
      references: parseBareNumbers(glued[2]!.replaceAll(';', ',')) ?? [],
    };
  const marked = MARKED.exec(text);
  if (marked) return { value: wordOf(marked[1]!), remark: marked[2]!, references: [] };
  const separated = SEPARATED.exec(text);
  if (separated) return fused(wordOf(separated[1]!), separated[2]!, separated[3]!);
  const initial = INITIAL.exec(text);
  if (initial) return fused(WORDS.get(initial[1]!.toLowerCase())!, initial[2]!, initial[3]!);
  const hyphen = NA_HYPHEN.exec(text);
  if (hyphen) return fused('na', '-', hyphen[2]!);
  // Between blanks only a reference is clear: "Yes See Note 3" is, "No default accounts" is not.
  const spaced = SPACED.exec(text);
  const reference = spaced && parseNoteReference(spaced[2]!);
  return reference ? withReference(wordOf(spaced[1]!), reference.keys, reference.rest) : null;
}

function fused(value: Word, separator: string, rest: string): ReadValue | null {
  // "No. 3", "No. of ports": the number sign, not the answer.
  if (value === 'no' && separator === '.' && /^[\p{Ll}\d]/u.test(rest)) return null;
  if (takesItBack(value, rest)) return null;
  const reference = parseNoteReference(rest);
  if (reference) return withReference(value, reference.keys, reference.rest);
  const embedded = EMBEDDED_REFERENCE.exec(rest);
  const references = embedded ? (parseNoteReference(embedded[1]!)?.keys ?? []) : [];
  const remark = remarkOf(separator === '(' || separator === '[' ? separator + rest : rest);
  return { value, remark, references };
}

/** A remark that points to a note as well: "optional (see Note 3)", "siehe auch Anmerkung 3". */
const EMBEDDED_REFERENCE =
  /\b((?:see|siehe|s\.|vgl\.?)\s(?:also\s|auch\s)?(?:notes?|anmerkung(?:en)?|anm\.|hinweise?)\s*\d.*)$/i;

function withReference(value: Word, references: readonly string[], rest: string): ReadValue {
  return { value, remark: remarkOf(rest), references };
}

/**
 * Whether the words behind an answer hold another one: "Yes, No, N/A" is the list of choices, "Yes (No for model B)" is two
 * answers. "Yes, no restrictions" and "N/A: No default accounts" are remarks.
 */
function takesItBack(value: Word, rest: string): boolean {
  if (/^\?/.test(rest)) return true;
  if (value !== 'na' && OTHER_ANSWER[value].test(rest)) return true;
  const choices = rest.replace(/n\s?[/\\]\s?a\b/gi, 'na').split(/[,;|/]|\b(?:or|and|oder|und)\b/i);
  return choices.some((choice) => {
    const word = WORDS.get(choice.toLowerCase().replace(/^[\s([]+|[\s.:!)\]]+$/g, ''));
    return word !== undefined && word !== value;
  });
}

const OTHER_ANSWER: Readonly<Record<'yes' | 'no', RegExp>> = {
  yes: /^(?:No|NO|Nein|NEIN|N\/A)(?![\p{L}\p{N}])/u,
  no: /^(?:yes|ja)(?![\p{L}\p{N}])/iu,
};

function wordOf(printed: string): Word {
  const word = printed.toLowerCase().replace(/\s/g, '');
  return word === 'yes' || word === 'ja' ? 'yes' : word === 'no' || word === 'nein' ? 'no' : 'na';
}

/** The remark without the signs that joined it; null where nothing but signs is left. */
function remarkOf(rest: string): string | null {
  let remark = rest.replace(/^[\s:;,.–—-]+/u, '').trim();
  const bracketed = /^[([]([^()[\]]*)[)\]][.,;]?$/su.exec(remark);
  if (bracketed) remark = bracketed[1]!.trim();
  return /[\p{L}\p{N}*†‡]/u.test(remark) ? remark : null;
}

const BOX = /([☐□▢☑☒■▣])\s*(yes|no|n\/a|ja|nein|entfällt)(?![\p{L}])/giu;
const ANY_BOX = /[☐□▢☑☒■▣]/;
const OPEN_BOXES = '☐□▢';

/** "☒ Yes ☐ No ☐ N/A": the one box that is ticked. No box, or two, is no answer. */
function readTickBoxes(text: string): ReadValue | null {
  if (!ANY_BOX.test(text)) return null;
  const boxes = [...text.matchAll(BOX)];
  if (boxes.length < 2 || text.replace(BOX, '').trim() !== '') return null;
  const ticked = boxes.filter(([, box]) => !OPEN_BOXES.includes(box!));
  if (ticked.length === 0) return BLANK;
  return ticked.length === 1 ? plain(wordOf(ticked[0]![2]!)) : TEXT;
}
