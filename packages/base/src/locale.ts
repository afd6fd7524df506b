export const locales = ['en', 'de'] as const;
export type Locale = (typeof locales)[number];

/** A text that the house holds in both its languages. */
export type LocalText = Readonly<Record<Locale, string>>;

/** The first language of a wish list ("de-AT,de;q=0.9", "de_DE.UTF-8") that the house speaks; English otherwise. */
export function parseLocale(wish: string | null | undefined): Locale {
  for (const part of (wish ?? '').toLowerCase().split(',')) {
    const language = part.trim().slice(0, 2);
    if (language === 'de' || language === 'en') return language;
  }
  return 'en';
}
