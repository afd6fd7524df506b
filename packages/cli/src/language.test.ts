import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test.each<[string[], Record<string, string>, string]>([
  [['read', 'a.xlsx'], {}, 'en'],
  [['read', 'a.xlsx'], { LANG: 'de_DE.UTF-8' }, 'de'],
  [['read', 'a.xlsx'], { LANG: 'C' }, 'en'],
  [['read', 'a.xlsx'], { LANG: 'fr_FR.UTF-8' }, 'en'],
  [['read', '--lang', 'de', 'a.xlsx'], { LANG: 'en_GB.UTF-8' }, 'de'],
  [['--lang=en', 'read'], { LANG: 'de_AT' }, 'en'],
  [['--lang', 'de', 'read', '--lang', 'en'], {}, 'en'],
  [['read', '--lang', 'xx'], { LANG: 'de_DE' }, 'de'],
  [['read', '--', '--lang', 'de'], {}, 'en'],
])('%j with %j speaks %s', (args, environment, language) => {
  expect(languageOf(args, environment)).toBe(language);
});
