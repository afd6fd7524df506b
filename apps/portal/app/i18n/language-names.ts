import type { Locale } from '@mds2/base';

/** Each language by its own name: who cannot read the others finds it. */
export const languageNames: Readonly<Record<Locale, string>> = { en: 'English', de: 'Deutsch' };
