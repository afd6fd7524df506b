const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;
/** Serial 1 is 1900-01-01 and 60 a 29 February that never was, so from 61 on days count from 1899-12-30. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const PHANTOM_DAY = 60;
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_DAY = Date.UTC(9999, 11, 31);

/**
 * A date serial as YYYY-MM-DD, with Thh:mm:ss when it is not midnight; to the second. Undefined where the serial is no
 * day of the calendar (negative, a time alone, the 29 February 1900, beyond 9999): then it stays the number it is.
 */
export function serialToDate(serial: number, from1904: boolean): string | undefined {
  const seconds = Math.round(serial * DAY_SECONDS);
  const day = Math.floor(seconds / DAY_SECONDS);
  if (!from1904 && (day < 1 || day === PHANTOM_DAY)) return undefined;
  if (!(day >= 0)) return undefined;
  const midnight = from1904 ? EPOCH_1904 + day * DAY_MS : EPOCH_1900 + (day < PHANTOM_DAY ? day + 1 : day) * DAY_MS;
  if (midnight > LAST_DAY) return undefined;
  const rest = seconds - day * DAY_SECONDS;
  const iso = new Date(midnight + rest * 1_000).toISOString();
  return rest === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** A cell of type `d` (ISO 8601) in the same form; undefined when it is a time alone, a duration or no date. */
export function isoToDate(text: string): string | undefined {
  const match = ISO.exec(text.trim());
  if (match === null) return undefined;
  const day = match[1]!;
  const iso = `${day}T${match[2] ?? '00:00'}:${match[3] ?? '00'}`;
  // A 30 February parses, as 2 March.
  const time = Date.parse(`${iso}Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 19) !== iso) return undefined;
  return iso.endsWith('T00:00:00') ? day : iso;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
