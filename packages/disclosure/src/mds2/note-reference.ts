import { LETTERS, STARTS_WITH_LETTER } from './letters.ts';
import { isPlainLetter, scheme2019 } from './question-id.ts';

/** What a text says about notes. */
export interface NoteReference {
  /** `3`, `A`, or the ID of a question whose note is meant; empty for a bare "See Note". */
  readonly keys: readonly string[];
  /** What follows the reference and is no part of it; empty where nothing does. */
  readonly rest: string;
}

/** More notes than this no reference names; a longer range is text. */
const MOST_NOTES = 40;

const SEE =
  '(?:please\\s+)?(?:see|refer\\s+to|cf\\.?|s\\.|siehe|vgl\\.?|vergleiche)(?:\\s+(?:also|auch|the|die|den|in))*\\s*';
const NOTE =
  '(?:foot|end)?note(?:\\(s\\)|s)?|anm(?:\\.|erkung(?:en)?)?|hinweise?n?|bemerkung(?:en)?|fu(?:ß|ss)noten?|notiz(?:en)?|comments?|kommentare?n?|remarks?|erl(?:ä|ae)uterung(?:en)?';
const KEY = '\\d{1,3}|[a-z](?![a-z])';
const NUMBERED = `(?:\\s*(?:#|no\\.|nos\\.|nr\\.|n°|:))?\\s*`;
const LIST = `(?:${KEY})(?:\\s*(?:[,;&+/]|\\band\\b|\\bund\\b|\\bu\\.|[-–—]|\\bto\\b|\\bbis\\b)\\s*(?:(?:${NOTE})\\s*)?(?:${KEY}))*`;

// Without the flag `u`: with it, ignoring case makes the first use of a pattern cost a millisecond.
/** A quick look before the closer ones: how a reference may begin. */
const BEGINNING = /^[\s([*]*(?:please|see|refer|cf|s\.|siehe|v(?:gl|ergl)|foot|end|not|anm|hinw|bem|fu|[ck]omm|rem|erl)/i;
const SEE_NOTE = new RegExp(`^[\\s(\\[*]*(?:${SEE})(?:${NOTE})`, 'i');
const NAMED_NOTE = new RegExp(`^[\\s(\\[*]*(?:${NOTE})`, 'i');
const KEYS = new RegExp(`^${NUMBERED}[([]?(${LIST})[)\\]]?(?![0-9${LETTERS}])`, 'i');
const BARE_KEYS = /^\s*[#([]?\s*(\d{1,3}(?:\s*(?:[,;&+/]|\band\b|\bund\b|[-–—])\s*\d{1,3})*)\s*[)\].]?\s*$/i;

/**
 * The reference that a text begins with: "See Note 3", "Note 3", "siehe Anmerkungen 1 und 3", "Notes 1-3". Without a number
 * it counts only where the text tells one to look ("see notes below") or is the word alone ("Note"); null otherwise.
 */
export function parseNoteReference(text: string): NoteReference | null {
  const usual = parseUsual(text);
  if (usual) return usual;
  if (!BEGINNING.test(text)) return null;
  const see = SEE_NOTE.exec(text);
  const named = see ?? NAMED_NOTE.exec(text);
  if (!named) return null;
  const behind = text.slice(named[0].length);
  // "Notebook", "Anmeldung".
  if (STARTS_WITH_LETTER.test(behind)) return null;
  const numbered = KEYS.exec(behind);
  if (numbered) {
    const keys = expandKeys(numbered[1]!);
    const rest = behind.slice(numbered[0].length).replace(/^[)\]]/, '');
    // "Note A" is a reference, "Note a battery" is a sentence.
    const sentence = keys?.some((key) => key > '9') && /^\s+\p{L}/u.test(rest);
    if (keys && !sentence) return { keys, rest };
  }
  const byQuestion = scheme2019.parse(behind.replace(/[)\].]+\s*$/, ''));
  if (byQuestion?.known) return { keys: [byQuestion.id], rest: '' };
  return see || /^[\s.:)\]]*$/.test(behind) ? { keys: [], rest: behind } : null;
}

const USUAL = 'See Note ';

/** "See Note 3" to the letter, as nearly every form has it, without a pattern. */
export function parseUsual(text: string): NoteReference | null {
  if (!text.startsWith(USUAL)) return null;
  const number = numberAt(text, USUAL.length);
  return number === null ? null : { keys: [number], rest: '' };
}

/** The number of one to three digits that a text ends in from a place on; null for anything else. */
export function numberAt(text: string, from: number): string | null {
  if (text.length === from || text.length > from + 3) return null;
  for (let i = from; i < text.length; i++) if (text[i]! < '0' || text[i]! > '9') return null;
  return String(Number(text.slice(from)));
}

/** The notes that a text of numbers alone names: "3", "(3)", "1, 3", "1-3"; null for any other text. */
export function parseBareNumbers(text: string): readonly string[] | null {
  if (isPlainLetter(text.charCodeAt(0))) return null;
  const match = BARE_KEYS.exec(text);
  return match ? expandKeys(match[1]!) : null;
}

/** `1, 3-5` as 1, 3, 4, 5; null where a range runs backwards or names too many. */
function expandKeys(list: string): readonly string[] | null {
  const keys: string[] = [];
  let range = false;
  for (const [piece] of list.matchAll(/\d+|\bto\b|\bbis\b|[-–—]|\b[a-z]\b/gi)) {
    if (/^(?:to|bis|[-–—])$/i.test(piece)) {
      range = keys.length > 0;
      continue;
    }
    const key = /\d/.test(piece) ? String(Number(piece)) : piece.toUpperCase();
    if (range) {
      const from = Number(keys.at(-1));
      const to = Number(key);
      if (!(to >= from) || to - from > MOST_NOTES) return null;
      for (let next = from + 1; next <= to; next++) keys.push(String(next));
    } else {
      keys.push(key);
    }
    range = false;
  }
  return keys.length === 0 || keys.length > MOST_NOTES ? null : [...new Set(keys)];
}
