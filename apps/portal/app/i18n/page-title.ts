import { speaker, type Locale, type Messages, type Slots } from '@mds2/base';

interface Match {
  readonly id: string;
  readonly data?: unknown;
}

/** The language of the page as `meta` sees it, where hooks do not reach. */
export function localeOf(matches: readonly (Match | undefined)[]): Locale {
  const root = matches.find((match) => match?.id === 'root')?.data as { locale?: Locale } | undefined;
  return root?.locale ?? 'en';
}

/** For `meta`: `pageTitle(matches, messages, 'title')` gives `[{ title: 'People · MDS2 Desk' }]`. */
export function pageTitle<K extends string>(matches: readonly (Match | undefined)[], messages: Messages<K>, key: K, slots?: Slots) {
  return [{ title: `${speaker(messages, localeOf(matches))(key, slots)} · MDS2 Desk` }];
}
