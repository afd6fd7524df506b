/**
 * A time as a browser's `datetime-local` field writes it (`2027-01-31T10:00`), meant in a time zone, as UTC ISO.
 * Undefined for what is no time there: also an hour that the clocks skip.
 */
export function openingTime(local: string, timeZone: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(local)) return undefined;
  const wanted = Date.parse(`${local}Z`);
  if (Number.isNaN(wanted)) return undefined;
  // The offset is that of the moment itself: guess with one, then look again from the guess.
  let moment = wanted;
  for (let i = 0; i < 2; i++) moment = wanted - offsetAt(moment, timeZone);
  return moment + offsetAt(moment, timeZone) === wanted ? new Date(moment).toISOString() : undefined;
}

/** A UTC time as the field takes it in that time zone, to the minute. */
export const localTime = (stamp: string, timeZone: string): string => new Date(Date.parse(stamp) + offsetAt(Date.parse(stamp), timeZone)).toISOString().slice(0, 16);

/** How far the clocks of a time zone are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const whole = Math.floor(moment / 1000) * 1000;
  const format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
  const part = Object.fromEntries(format.formatToParts(whole).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute'], part['second']) - whole;
}
