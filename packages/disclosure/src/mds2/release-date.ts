import type { CellKind } from '../model.ts';

/** A date of the form's header; `ambiguous` where day and month cannot be told apart, `unreadable` where it is no date. */
export type ReleaseDate =
  { readonly kind: 'date'; readonly iso: string } | { readonly kind: 'ambiguous' } | { readonly kind: 'unreadable' };

const MONTHS: readonly RegExp[] = [
  /^jan|^jän/,
  /^feb/,
  /^m(?:a|ä|ae)r/,
  /^apr/,
  /^ma[iy]$/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^o[ck]t/,
  /^nov/,
  /^de[cz]/,
];

const MONTH =
  '(jan(?:uary|uar)?|jän(?:ner)?|feb(?:ruary|ruar)?|march|m(?:ä|ae)rz|m(?:a|ä)r|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)';
const EDGE = '(?<![\\d\\p{L}])';
const END = '(?![\\d\\p{L}])';

/**
 * Reads a release date: a true date of the sheet, ISO, German 31.12.2024 (day first), a written month in English or German,
 * and dates with slashes or hyphens where only one order makes a date (7/16/07, but not 7/6/07). More than one date in the
 * text is unreadable: none of them is known to be the release.
 */
export function parseReleaseDate(text: string, kind: CellKind = 'text'): ReleaseDate {
  if (kind === 'date') return day(text.slice(0, 4), text.slice(5, 7), text.slice(8, 10)) ?? UNREADABLE;
  if (kind !== 'text') return UNREADABLE;
  const found: ReleaseDate[] = [];
  let rest = text.normalize('NFKC').toLowerCase();
  for (const { pattern, read } of SHAPES) {
    rest = rest.replace(pattern, (...match) => {
      const date = read(match as string[]);
      found.push(date ?? UNREADABLE);
      return ' ';
    });
  }
  return found.length === 1 ? found[0]! : UNREADABLE;
}

const UNREADABLE: ReleaseDate = { kind: 'unreadable' };

interface Shape {
  readonly pattern: RegExp;
  readonly read: (match: readonly string[]) => ReleaseDate | null;
}

const SHAPES: readonly Shape[] = [
  {
    pattern: shape('(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:t[\\d:.]+z?)?'),
    read: ([, y, , m, d]) => day(y!, m!, d!),
  },
  { pattern: shape('(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})'), read: ([, d, m, y]) => day(y!, m!, d!) },
  { pattern: shape('(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4}|\\d{2})'), read: ([, a, , b, y]) => eitherOrder(a!, b!, y!) },
  {
    pattern: shape(`(\\d{1,2})(?:st|nd|rd|th|\\.)?(?:\\s|-|/|,)*(?:of\\s)?${MONTH}\\.?(?:\\s|-|/|,)*(\\d{4}|\\d{2})`),
    read: ([, d, m, y]) => day(y!, month(m!), d!),
  },
  {
    pattern: shape(`${MONTH}\\.?(?:\\s|-|/)*(\\d{1,2})(?:st|nd|rd|th)?(?:\\s|-|/|,)+(\\d{4}|\\d{2})`),
    read: ([, m, d, y]) => day(y!, month(m!), d!),
  },
  {
    pattern: shape(`(\\d{4})(?:\\s|-|/|,)*${MONTH}\\.?(?:\\s|-|/|,)*(\\d{1,2})`),
    read: ([, y, m, d]) => day(y!, month(m!), d!),
  },
];

function shape(source: string): RegExp {
  return new RegExp(EDGE + source + END, 'gu');
}

const month = (name: string): string => String(MONTHS.findIndex((pattern) => pattern.test(name)) + 1);

/** Two numbers of which one is the month: clear where only one order is a date, or both are the same day. */
function eitherOrder(a: string, b: string, year: string): ReleaseDate | null {
  const dayFirst = day(year, b, a);
  const monthFirst = day(year, a, b);
  if (dayFirst && monthFirst && Number(a) !== Number(b)) return { kind: 'ambiguous' };
  return dayFirst ?? monthFirst;
}

function day(year: string, monthNumber: string, dayNumber: string): ReleaseDate | null {
  const y = year.length === 2 ? Number(year) + (Number(year) < 80 ? 2000 : 1900) : Number(year);
  const m = Number(monthNumber);
  const d = Number(dayNumber);
  const date = new Date(Date.UTC(y, m - 1, d));
  const exists = y >= 1980 && y < 2100 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return exists ? { kind: 'date', iso: date.toISOString().slice(0, 10) } : null;
}
