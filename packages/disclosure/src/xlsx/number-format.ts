/** Built-in formats that show a day (ECMA-376 Part 1, 18.8.30); 27 to 36 and 50 to 58 are dates in East Asian locales. */
const BUILT_IN_DATES: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);

export const isBuiltInDate = (id: number): boolean => BUILT_IN_DATES.has(id);

/**
 * Whether a format code shows a day. A time of day or a duration alone does not: it has no date to give. Quoted and
 * escaped text, colours, conditions and locales are no codes; `m` is a month unless hours or seconds stand beside it.
 */
export function isDateFormat(code: string): boolean {
  const codes = code.replace(NO_CODE, (_, elapsed: string | undefined) => (elapsed === undefined ? '' : 'h'));
  const first = codes.split(';')[0]!.toLowerCase();
  if (first.includes('general')) return false;
  if (/[yd]/.test(first)) return true;
  return first.includes('m') && !/[hs]/.test(first);
}

/** "text", \x, _x and *x, what stands in brackets; of the latter, an elapsed time ([h], [mm], [ss]) is a code. */
const NO_CODE = /"[^"]*"?|\\.|[_*].|\[(h+|m+|s+)\]|\[[^\]]*\]/gis;
