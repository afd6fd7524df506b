import { answerWords } from '@mds2/catalog';

const ofKind = (kind: 'limiting' | 'future'): RegExp =>
  new RegExp(
    answerWords
      .filter((each) => each.kind === kind)
      .map(({ pattern }) => pattern)
      .join('|'),
    'iu',
  );

/** Words of the catalogue that limit or postpone an answer. */
export const limiting = ofKind('limiting');
export const future = ofKind('future');

/** Phrases that say nothing which could be checked, unless a fact follows. */
export const emptyPhrase =
  /\b(industry[- ]standard|best[- ]practices?|state[- ]of[- ]the[- ]art|contact (?:your )?sales|(?:available )?on request|proprietary|not applicable at this time|stand der technik|auf anfrage|branchenüblich|marktüblich)\b/iu;

/** Something that can be checked: a version, a named algorithm or standard, a number with a unit, an address. */
export const concrete =
  /\b(aes|rsa|ecdsa|tls ?1|sha-?[235]|iso|iec|nist|bsi|ul ?2900|fips|dicom|\d+[- ]?bit|v?\d+\.\d+)\b|https?:\/\/|@/iu;

/** A time: a duration, a date, a cadence. */
export const timed =
  /\b(\d+|one|two|three|ein|zwei|drei)\s*[- ]?(?:working |business |calendar |werk|arbeits)?(hours?|days?|weeks?|months?|years?|stunden?|tagen?|tage|wochen?|monaten?|monate|jahren?|jahre)\b|\b(daily|weekly|monthly|quarterly|yearly|annual(?:ly)?|täglich|wöchentlich|monatlich|vierteljährlich|quartalsweise|jährlich)\b|\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b|\bQ[1-4]\b|\b(?:until|bis|by)\s+\d{4}\b/iu;

/** Whether a match stands in a denial: the words shortly before or behind it say not, disabled, removed. */
export function isDenied(text: string, at: number, length: number): boolean {
  const before = text
    .slice(Math.max(0, at - 40), at)
    .split(/[.;\n|]/)
    .at(-1)!;
  const behind = text.slice(at + length, at + length + 40).split(/[.;\n|]/)[0]!;
  return (
    /\b(no|not|never|without|neither|nor|disabled|kein\w*|nicht|ohne|weder)\b/iu.test(before) ||
    /\b(disabled|removed|not supported|not available|is off|abgeschaltet|deaktiviert|entfernt|nicht)\b/iu.test(behind)
  );
}

/** All matches of a pattern in a text that are not denied. */
export function* claims(text: string, pattern: RegExp): Generator<{ readonly word: string; readonly at: number }> {
  for (const match of text.matchAll(
    new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`),
  )) {
    if (!isDenied(text, match.index, match[0].length)) yield { word: match[0], at: match.index };
  }
}
