import type { Locale } from '@mds2/base';

const tag = { en: 'en-GB', de: 'de-DE' } as const;

/** Whole days from one day to another, negative when it is past. Takes YYYY-MM-DD or UTC time stamps; only their dates count. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}

/** "A", "A and B", "A, B and C" in the reader's language. */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(tag[locale], { type: 'conjunction' }).format(items);
}

/** 12 KB, 1.4 MB. Units of 1,000, as file managers print them. */
export function formatBytes(bytes: number, locale: Locale): string {
  const mega = bytes >= 1e6;
  const value = mega ? bytes / 1e6 : bytes / 1e3;
  return `${value.toLocaleString(tag[locale], { maximumFractionDigits: mega ? 1 : 0 })} ${mega ? 'MB' : 'KB'}`;
}

/** A share in [0, 1] as whole percent, rounded down: never more covered than it is. */
export const floorPercent = (share: number): number => Math.floor(share * 100 + 1e-9);
