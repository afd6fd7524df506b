import { canonicalId, formOf, type FormVersion, type Question } from '@mds2/catalog';

/** An ID as some cell prints it. */
export interface PrintedId {
  /** Canonical; for an unknown ID its letters in capitals, a hyphen, its numbers. */
  readonly id: string;
  /** Whether the catalogue has it. */
  readonly known: boolean;
  /** The question that it is; undefined for an unknown ID. */
  readonly question: Question | undefined;
  /** Whether the cell prints it to the letter. */
  readonly exact: boolean;
}

/** How one edition of the form numbers its questions. */
export interface IdScheme {
  readonly version: FormVersion;
  /** The ID that a text is, tolerant of blanks, dashes and case; null for anything that is no ID alone. */
  readonly parse: (text: string) => PrintedId | null;
}

/** No ID is longer than this, however it is spaced out. */
const LONGEST = 28;

const exactIds = (version: FormVersion): Map<string, PrintedId> =>
  new Map(
    formOf(version).questions.map((question) => [question.id, { id: question.id, known: true, question, exact: true }]),
  );

const ids2019 = exactIds('HN 1-2019');
// The misprint of the official workbook is an ID that a file may carry, and worth telling.
ids2019.set('SHAD-15', { ...ids2019.get(canonicalId('SHAD-15'))!, exact: false });

export const sectionCodes: ReadonlySet<string> = new Set([...ids2019.keys()].map((id) => id.slice(0, id.indexOf('-'))));

/** Words that a number follows in any table: no section codes of a vendor. */
const NO_SECTIONS = new Set([
  'NOTE',
  'NOTES',
  'ITEM',
  'STEP',
  'PAGE',
  'REV',
  'VER',
  'TABLE',
  'PART',
  'LINE',
  'ROW',
  'ANM',
  'NO',
  'NR',
  'ISO',
  'IEC',
  'NIST',
  'FIPS',
  'TLS',
  'AES',
  'SHA',
  'RSA',
  'CVE',
  'ICSMA',
  'ICSA',
  'REQ',
]);

const PRINTED =
  /^[\s("'•*]*([A-Za-z]{3,6})([\s\p{Pd}−\u00AD_.:·]*)(\d{1,3}(?:\s*[.,]\s*\d{1,3}){0,3})\s*[.:,;)*"']?\s*$/u;

/** `AAAA-n` down to three levels: MPII-1, mpii – 1, MPII 1.2, ＭＰＩＩ-１. */
export const scheme2019: IdScheme = {
  version: 'HN 1-2019',
  parse(text) {
    if (!mayBeId(text)) return null;
    const exact = ids2019.get(text);
    if (exact) return exact;
    const match = PRINTED.exec(withoutSuperscripts(text));
    if (!match) return null;
    const letters = match[1]!.toUpperCase();
    const id = `${letters}-${levels(match[3]!)}`;
    const known = ids2019.get(id);
    if (known) return { ...known, exact: false };
    if (sectionCodes.has(letters)) return { id, known: false, question: undefined, exact: id === text };
    // A section of the vendor's own must look like one: capitals and a hyphen.
    const looksOwn = /^[A-Z]{3,5}$/.test(match[1]!) && DASH.test(match[2]!) && !NO_SECTIONS.has(letters);
    return looksOwn ? { id, known: false, question: undefined, exact: id === text } : null;
  },
};

const ids2013 = exactIds('HN 1-2013');
const PRINTED_2013 =
  /^[\s("']*(?:(\d{1,2})\s*[\p{Pd}−]\s*(\d{1,2}(?:\s*\.\s*\d{1,2}){0,2})|([A-D])(?:\s*\.\s*(\d))?|DESC\s*\.?\s*(\d{1,2}))\s*[.:)]?\s*$/u;

/** `n-m` down to two levels, `A` to `D.8` for the management of private data, and our `DESC.n` for the unnumbered header. */
export const scheme2013: IdScheme = {
  version: 'HN 1-2013',
  parse(text) {
    if (text.length > LONGEST) return null;
    const exact = ids2013.get(text);
    if (exact) return exact;
    const match = PRINTED_2013.exec(withoutSuperscripts(text));
    if (!match) return null;
    const [, section, number, letter, item, header] = match;
    const id = section
      ? `${Number(section)}-${levels(number!)}`
      : letter
        ? letter + (item ? `.${item}` : '')
        : `DESC.${Number(header)}`;
    const known = ids2013.get(id);
    return { id, known: known !== undefined, question: known?.question, exact: id === text };
  },
};

const ids2004 = exactIds('v1.0 (2004)');
const PRINTED_2004 = /^[\s("']*(?:(\d{1,2})\s*\.?\s*\(?([a-gA-G])?|DESC\s*\.?\s*(\d{1,2}))\s*[.:)]?\s*$/u;

/** Plain numbers with lettered items (`3`, `3b`), and our `DESC.n` for the unnumbered header. */
export const scheme2004: IdScheme = {
  version: 'v1.0 (2004)',
  parse(text) {
    if (text.length > LONGEST) return null;
    const exact = ids2004.get(text);
    if (exact) return exact;
    const match = PRINTED_2004.exec(withoutSuperscripts(text));
    if (!match) return null;
    const [, number, letter, header] = match;
    const id = header ? `DESC.${Number(header)}` : `${Number(number)}${letter?.toLowerCase() ?? ''}`;
    const known = ids2004.get(id);
    return { id, known: known !== undefined, question: known?.question, exact: id === text };
  },
};

const DASH = /[\p{Pd}−\u00AD_]/u;

/** Quick no for most cells: an ID is three to six letters, then a number, and no letter behind it. What is no plain character may be anything. */
function mayBeId(text: string): boolean {
  if (text.length < 4 || text.length > LONGEST) return false;
  let letters = 0;
  let digits = 0;
  let ended = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 126) return true;
    if (isPlainLetter(code)) {
      if (ended || digits > 0 || ++letters > 6) return false;
    } else {
      ended ||= letters > 0;
      if (code >= 0x30 && code <= 0x39) digits++;
    }
  }
  return letters >= 3 && digits > 0;
}

export const isPlainLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** Full-width letters and superscripts to plain ones; what takes no room is dropped. */
export function plainCharacters(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 126) return text.normalize('NFKC').replace(/[\u200B-\u200D\u2060\uFEFF]/g, '');
  }
  return text;
}

/** A raised digit behind an ID is the mark of a note, never a part of it. */
const withoutSuperscripts = (text: string): string =>
  plainCharacters(text.replace(/[\u00B2\u00B3\u00B9\u2070-\u2079]/g, ''));

/** `2 . 10`, `2,10` and `02.10` as 2.10. */
function levels(printed: string): string {
  return printed
    .split(/[.,]/)
    .map((level) => String(Number(level)))
    .join('.');
}
