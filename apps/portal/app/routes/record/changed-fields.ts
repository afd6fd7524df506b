/** One field that an entry of the record changed, as text; null where there was or is none. */
export interface ChangedField {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Fields of one entry that a page shows, and signs of one value: a page of the record stays small whatever was changed. */
const FIELDS = 5;
const SIGNS = 100;

/** What differs between before and after, and how many further fields there are. Equal fields are left out. */
export function changedFields(before: unknown, after: unknown): { readonly fields: readonly ChangedField[]; readonly more: number } {
  const was = fieldsOf(before);
  const is = fieldsOf(after);
  const fields = [...new Set([...was.keys(), ...is.keys()])]
    .map((field) => ({ field, before: was.get(field) ?? null, after: is.get(field) ?? null }))
    .filter((change) => change.before !== change.after);
  return {
    fields: fields.slice(0, FIELDS).map(({ field, before: b, after: a }) => ({ field, before: shorten(b), after: shorten(a) })),
    more: Math.max(0, fields.length - FIELDS),
  };
}

function fieldsOf(value: unknown): ReadonlyMap<string, string> {
  if (value === null || value === undefined) return new Map();
  if (typeof value !== 'object' || Array.isArray(value)) return new Map([['value', textOf(value)]]);
  return new Map(Object.entries(value).filter(([, v]) => v !== null && v !== undefined).map(([key, v]) => [key, textOf(v)]));
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(', ');
  return JSON.stringify(value);
}

const shorten = (text: string | null): string | null => (text !== null && text.length > SIGNS ? `${text.slice(0, SIGNS - 1)}…` : text);
