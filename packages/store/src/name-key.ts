/**
 * The same for two spellings of one name: case, width, trademark signs, blanks, hyphens and punctuation do not count.
 * Nothing more is guessed: "X200" and "X-200" stay apart, legal forms stay.
 */
export const normaliseName = (name: string): string =>
  name
    .replace(/[®™©℠]/gu, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Z}\p{Cc}\p{Cf}\p{Pd}.,;:_'"’()]+/gu, ' ')
    .trim();

/** Key of a device model within a tender; null where the form does not say who made what: such a form is nobody's revision. */
export function nameKey(manufacturer: string | null, model: string | null): string | null {
  const maker = normaliseName(manufacturer ?? '');
  const device = normaliseName(model ?? '');
  return maker === '' || device === '' ? null : `${maker}\n${device}`;
}
