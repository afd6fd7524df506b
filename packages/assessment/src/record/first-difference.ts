export interface Difference {
  /** Where, with the IDs on the way: `files[Acme.xlsx].practices[GP13].low`. */
  readonly at: string;
  /** As the file states it, and as it was computed; undefined where it is not there. */
  readonly stated: unknown;
  readonly computed: unknown;
}

/** The first place where two JSON values differ, or how many figures and texts are equal. Objects are compared in key order. */
export function firstDifference(stated: unknown, computed: unknown): Difference | number {
  return compare('files', stated, computed);
}

function compare(at: string, stated: unknown, computed: unknown): Difference | number {
  if (Array.isArray(stated) && Array.isArray(computed)) {
    return sum(Math.max(stated.length, computed.length), (i) => compare(`${at}[${nameOf(computed[i] ?? stated[i], i)}]`, stated[i], computed[i]));
  }
  if (isObject(stated) && isObject(computed)) {
    const keys = [...new Set([...Object.keys(computed), ...Object.keys(stated)])].sort();
    return sum(keys.length, (i) => compare(`${at}.${keys[i]!}`, own(stated, keys[i]!), own(computed, keys[i]!)));
  }
  return stated === computed ? 1 : { at, stated, computed };
}

function sum(count: number, each: (index: number) => Difference | number): Difference | number {
  let total = 0;
  for (let i = 0; i < count; i++) {
    const one = each(i);
    if (typeof one !== 'number') return one;
    total += one;
  }
  return total;
}

/** What tells one entry of a list from the others. */
function nameOf(entry: unknown, index: number): string {
  if (!isObject(entry)) return String(index);
  for (const key of ['id', 'criterion', 'file']) {
    const name = own(entry, key);
    if (typeof name === 'string') return name;
  }
  return String(index);
}

const own = (object: Readonly<Record<string, unknown>>, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
