import { fail, ok, type Result } from '@mds2/base';

/** As many files as one import takes. */
export const MOST_FILES = 500;
const LONGEST_NAME = 255;

export type AnnouncementError = 'not-json' | 'no-names' | 'too-many';

/** The names of files that will come, from `{"names": [...]}`; a path keeps its last part only. */
export function announcedNames(body: string): Result<readonly string[], AnnouncementError> {
  const parsed = parseJson(body);
  if (!parsed.ok) return parsed;
  const names: unknown = typeof parsed.value === 'object' && parsed.value !== null && 'names' in parsed.value ? parsed.value.names : undefined;
  if (!Array.isArray(names) || names.length === 0 || !names.every((name) => typeof name === 'string')) return fail('no-names');
  if (names.length > MOST_FILES) return fail('too-many');
  return ok(names.map((name) => fileName(name)));
}

/** A file's own name, without folders, control characters and excess; `unnamed` where nothing is left. */
export function fileName(path: string): string {
  const last = path.split(/[/\\]/).at(-1) ?? '';
  return [...last.replace(/\p{Cc}/gu, '')].slice(0, LONGEST_NAME).join('').trim() || 'unnamed';
}

function parseJson(body: string): Result<unknown, 'not-json'> {
  try {
    return ok(JSON.parse(body));
  } catch {
    return fail('not-json');
  }
}
