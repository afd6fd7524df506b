import type { Locale } from '@mds2/base';

const tags: Record<Locale, string> = { en: 'en-GB', de: 'de-DE' };

export interface Dates {
  /** `17 Nov 2026`, `17. Nov. 2026`; for a plain YYYY-MM-DD without regard to time zones. */
  date(value: string): string;
  /** `17 Nov 2026, 08:12`; for a UTC time stamp. */
  dateTime(stamp: string): string;
}

/** Dates as the portal writes them, in one language and time zone: the same on the server and in the browser. */
export function dates(locale: Locale, timeZone: string): Dates {
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const plain = new Intl.DateTimeFormat(tags[locale], { ...day, timeZone: 'UTC' });
  const zoned = new Intl.DateTimeFormat(tags[locale], { ...day, timeZone });
  const timed = new Intl.DateTimeFormat(tags[locale], { ...day, hour: '2-digit', minute: '2-digit', timeZone });
  return {
    date: (value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? plain : zoned).format(new Date(value)),
    dateTime: (stamp) => timed.format(new Date(stamp)),
  };
}
