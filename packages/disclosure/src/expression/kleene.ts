/** Kleene's third value as a small number, so that `and` is the smaller and `or` the greater. */
export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;
export type Kleene = typeof FALSE | typeof UNKNOWN | typeof TRUE;

/** As the house shows it: null is unknown. */
export const fromKleene = (value: Kleene | number): boolean | null => (value === TRUE ? true : value === FALSE ? false : null);
export const toKleene = (value: boolean | null): Kleene => (value === null ? UNKNOWN : value ? TRUE : FALSE);
