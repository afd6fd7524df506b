/** Compares IDs as people read them: CSUP-2 before CSUP-10, AUDT-2.1 before AUDT-2.10. Digits as numbers, the rest by code unit. */
export function compareNatural(a: string, b: string): number {
  const as = a.match(PIECES) ?? [];
  const bs = b.match(PIECES) ?? [];
  for (let i = 0; i < as.length && i < bs.length; i++) {
    const x = as[i]!;
    const y = bs[i]!;
    if (x === y) continue;
    const digits = DIGITS.test(x) && DIGITS.test(y);
    if (digits && Number(x) !== Number(y)) return Number(x) - Number(y);
    return x < y ? -1 : 1;
  }
  return as.length - bs.length;
}

const PIECES = /\d+|\D+/g;
const DIGITS = /^\d+$/;
