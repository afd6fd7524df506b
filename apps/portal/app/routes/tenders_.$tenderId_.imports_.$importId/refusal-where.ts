import { assertNever, defineMessages, speaker, type Locale } from '@mds2/base';
import type { Refusal } from '@mds2/disclosure';

import { formatList } from '../../ui/text/figures.ts';

/** Where in the file the trouble is; what it means and what ends it says `describeRefusal`. */
export function refusalWhere(refusal: Refusal, locale: Locale): string {
  const say = speaker(messages, locale);
  switch (refusal.kind) {
    case 'truncated':
      return say('end');
    case 'damaged':
    case 'exceeds-limit':
      return refusal.part === null ? say('whole') : say('part', { part: refusal.part });
    case 'forbidden-xml':
      return say('part', { part: refusal.part });
    case 'not-mds2':
      return refusal.sheets.length === 0 ? say('whole') : say('sheets', { sheets: formatList(refusal.sheets.slice(0, 8), locale), count: refusal.sheets.length });
    case 'empty-file':
    case 'too-large':
    case 'not-a-workbook':
    case 'old-xls':
    case 'encrypted':
    case 'timed-out':
    case 'reader-crashed':
      return say('whole');
    default:
      return assertNever(refusal);
  }
}

const messages = defineMessages({
  en: {
    whole: 'the whole file',
    end: 'the end of the file is missing',
    part: 'part “{part}” of the workbook',
    sheets: { one: 'its sheet: {sheets}', other: 'its {count} sheets: {sheets}' },
  },
  de: {
    whole: 'die ganze Datei',
    end: 'das Ende der Datei fehlt',
    part: 'Teil „{part}“ der Arbeitsmappe',
    sheets: { one: 'ihr Blatt: {sheets}', other: 'ihre {count} Blätter: {sheets}' },
  },
});
