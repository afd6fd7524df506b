import { assertNever, defineMessages, speaker, type Locale } from '@mds2/base';
import { formatList } from '../../ui/text/figures.ts';
import type { Refusal } from '@mds2/disclosure';

/** Where in the file the trouble is, and what ends it: the two things that `describeRefusal` leaves to the page. */
export interface RefusalWords {
  readonly where: string;
  readonly todo: string;
}

export function refusalWords(refusal: Refusal, locale: Locale): RefusalWords {
  const say = speaker(messages, locale);
  const words = (where: string, todo: keyof typeof messages.en): RefusalWords => ({ where, todo: say(todo) });
  const whole = say('whole');
  switch (refusal.kind) {
    case 'empty-file':
      return words(whole, 'todo-again');
    case 'too-large':
    case 'timed-out':
      return words(whole, 'todo-smaller');
    case 'not-a-workbook':
      return words(whole, refusal.looksLike === 'pdf' ? 'todo-pdf' : 'todo-save');
    case 'old-xls':
      return words(whole, 'todo-save');
    case 'encrypted':
      return words(whole, 'todo-password');
    case 'truncated':
      return words(say('end'), 'todo-again');
    case 'damaged':
      return words(refusal.part === null ? whole : say('part', { part: refusal.part }), 'todo-repair');
    case 'exceeds-limit':
      return words(refusal.part === null ? whole : say('part', { part: refusal.part }), 'todo-smaller');
    case 'forbidden-xml':
      return words(say('part', { part: refusal.part }), 'todo-repair');
    case 'not-mds2':
      return words(refusal.sheets.length === 0 ? whole : say('sheets', { sheets: formatList(refusal.sheets.slice(0, 8), locale), count: refusal.sheets.length }), 'todo-form');
    case 'reader-crashed':
      return words(whole, 'todo-ours');
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
    'todo-again': 'Copy it again from where it came, or ask the vendor to send it again, and drop it on the tender.',
    'todo-smaller': 'Save the sheet with the MDS2 as a workbook of its own, without pictures and attachments, and drop that.',
    'todo-pdf': 'Ask the vendor for the workbook (.xlsx): answers in a print have no cells that a figure could rest on. Where none can be had, type the answers in by hand.',
    'todo-save': 'Open it in Excel or LibreOffice, save it as .xlsx, and drop that.',
    'todo-password': 'Open it in Excel or LibreOffice, save it without a password, and drop that; or ask the vendor for an open copy. MDS2 Desk never asks for passwords.',
    'todo-repair': 'Open it in Excel or LibreOffice, save it under a new name, and drop that. Where it cannot be opened, ask the vendor to send it again.',
    'todo-form': 'Check that it is the right file. A filled MDS2 shows its question IDs (such as AUDT-1) in a column, with answers beside them.',
    'todo-ours': 'This is our mistake, not the file’s. Give the details below to those who look after MDS2 Desk; until then answers can be typed in by hand.',
  },
  de: {
    whole: 'die ganze Datei',
    end: 'das Ende der Datei fehlt',
    part: 'Teil „{part}“ der Arbeitsmappe',
    sheets: { one: 'ihr Blatt: {sheets}', other: 'ihre {count} Blätter: {sheets}' },
    'todo-again': 'Kopieren Sie sie noch einmal von der Quelle, oder lassen Sie sie sich vom Hersteller neu schicken, und legen Sie sie in der Vergabe ab.',
    'todo-smaller': 'Speichern Sie das Blatt mit dem MDS2 als eigene Arbeitsmappe, ohne Bilder und Anhänge, und legen Sie diese ab.',
    'todo-pdf': 'Bitten Sie den Hersteller um die Arbeitsmappe (.xlsx): Antworten in einem Ausdruck haben keine Zellen, auf denen eine Zahl beruhen könnte. Wo keine zu bekommen ist, geben Sie die Antworten von Hand ein.',
    'todo-save': 'Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie als .xlsx und legen Sie diese ab.',
    'todo-password': 'Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie ohne Kennwort und legen Sie diese ab; oder bitten Sie den Hersteller um eine offene Fassung. MDS2 Desk fragt nie nach Kennwörtern.',
    'todo-repair': 'Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie unter neuem Namen und legen Sie diese ab. Lässt sie sich nicht öffnen, bitten Sie den Hersteller um eine neue.',
    'todo-form': 'Prüfen Sie, ob es die richtige Datei ist. Ein ausgefülltes MDS2 zeigt in einer Spalte seine Fragenkennungen (etwa AUDT-1) und daneben die Antworten.',
    'todo-ours': 'Das ist unser Fehler, nicht der der Datei. Geben Sie die Angaben unten an die Betreuung von MDS2 Desk; bis dahin lassen sich Antworten von Hand eingeben.',
  },
});
