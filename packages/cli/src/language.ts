import { parseLocale, type Locale } from '@mds2/base';

/** The language of texts: `--lang`, then LANG, then English. Read before the options are parsed, so that usage errors speak it too. */
export function languageOf(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Locale {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const at = options.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at < 0 ? undefined : options[at] === '--lang' ? options[at + 1] : options[at]?.slice('--lang='.length);
  return parseLocale(asked === 'en' || asked === 'de' ? asked : environment['LANG']);
}
