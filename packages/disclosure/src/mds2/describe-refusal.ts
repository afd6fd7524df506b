import { defineMessages, formatNumber, render, type Locale } from '@mds2/base';
import type { Refusal } from '../model.ts';

/** What the file is or lacks, what it means, what to do. */
const messages = defineMessages({
  en: {
    'empty-file': 'The file is empty. Nothing was uploaded or saved: send it again.',
    'too-large': 'The file has {megabytes} MB; at most {limit} MB are read. An MDS2 workbook has less than one: check that it is the right file, and remove pictures and other sheets.',
    pdf: 'This is a PDF. Answers are read from Excel workbooks (.xlsx): ask the manufacturer for the workbook, or type the answers in.',
    ods: 'This is an OpenDocument spreadsheet. Open it in a spreadsheet program, save it as .xlsx, and send that.',
    docx: 'This is a Word document. Answers are read from Excel workbooks (.xlsx): ask the manufacturer for the workbook.',
    zip: 'This is a zip file, but no Excel workbook. Unpack it and send the .xlsx files inside.',
    html: 'This is a web page under the name of a workbook. Open it in a spreadsheet program, save it as .xlsx, and send that.',
    xml: 'This is an XML file, no Excel workbook. Open it in a spreadsheet program, save it as .xlsx, and send that.',
    csv: 'This is a text file, no Excel workbook. Open it in a spreadsheet program, save it as .xlsx, and send that.',
    xlsb: 'This is a binary Excel workbook (.xlsb). Open it in Excel, save it as .xlsx, and send that.',
    unknown: 'This is no Excel workbook. Answers are read from .xlsx files: check that it is the right file.',
    'old-xls': 'This is a workbook of Excel 97 to 2003 (.xls). Open it in a spreadsheet program, save it as .xlsx, and send that.',
    encrypted: 'The workbook is protected by a password and cannot be read. Save it without the password, or ask the manufacturer for an open copy.',
    truncated: 'The file ends too early: a part of it is missing. Download or copy it once more and send it again.',
    damaged: 'The workbook is damaged: {reason}. Nothing of it was taken over. Open it in a spreadsheet program and save it anew, or ask for another copy.',
    damagedPart: 'The workbook is damaged: {reason} (in {part}). Nothing of it was taken over. Open it in a spreadsheet program and save it anew, or ask for another copy.',
    'exceeds-limit': 'The workbook has more {limit} than a form can have; at most {allowed} are read. It was not read: save only the sheets of the form in a new workbook.',
    'forbidden-xml': 'The workbook declares a document type in {part}, as no spreadsheet program does. It was not read, for safety: ask the manufacturer for a clean copy.',
    'not-mds2': 'No MDS2 form was found in this workbook (sheets: {sheets}). The reader looks for question IDs such as MPII-1 with answers beside them: check that it is the right file.',
    'timed-out': { one: 'Reading took longer than {count} second and was stopped. Nothing was taken over: save only the sheets of the form in a new workbook.', other: 'Reading took longer than {count} seconds and was stopped. Nothing was taken over: save only the sheets of the form in a new workbook.' },
    'reader-crashed': 'The reader failed on this file ({reason}). That is our fault. Nothing was taken over: report it with the file, and type the answers in meanwhile.',
  },
  de: {
    'empty-file': 'Die Datei ist leer. Es wurde nichts hochgeladen oder gespeichert: Noch einmal senden.',
    'too-large': 'Die Datei hat {megabytes} MB; gelesen werden höchstens {limit} MB. Eine MDS2-Arbeitsmappe hat weniger als eines: Prüfen, ob es die richtige Datei ist, Bilder und andere Blätter entfernen.',
    pdf: 'Das ist eine PDF-Datei. Antworten werden aus Excel-Arbeitsmappen (.xlsx) gelesen: Die Arbeitsmappe beim Hersteller anfordern oder die Antworten eintippen.',
    ods: 'Das ist eine OpenDocument-Tabelle. In einem Tabellenprogramm öffnen, als .xlsx speichern und diese Datei senden.',
    docx: 'Das ist ein Word-Dokument. Antworten werden aus Excel-Arbeitsmappen (.xlsx) gelesen: Die Arbeitsmappe beim Hersteller anfordern.',
    zip: 'Das ist eine Zip-Datei, aber keine Excel-Arbeitsmappe. Entpacken und die .xlsx-Dateien darin senden.',
    html: 'Das ist eine Webseite unter dem Namen einer Arbeitsmappe. In einem Tabellenprogramm öffnen, als .xlsx speichern und diese Datei senden.',
    xml: 'Das ist eine XML-Datei, keine Excel-Arbeitsmappe. In einem Tabellenprogramm öffnen, als .xlsx speichern und diese Datei senden.',
    csv: 'Das ist eine Textdatei, keine Excel-Arbeitsmappe. In einem Tabellenprogramm öffnen, als .xlsx speichern und diese Datei senden.',
    xlsb: 'Das ist eine binäre Excel-Arbeitsmappe (.xlsb). In Excel öffnen, als .xlsx speichern und diese Datei senden.',
    unknown: 'Das ist keine Excel-Arbeitsmappe. Antworten werden aus .xlsx-Dateien gelesen: Prüfen, ob es die richtige Datei ist.',
    'old-xls': 'Das ist eine Arbeitsmappe von Excel 97 bis 2003 (.xls). In einem Tabellenprogramm öffnen, als .xlsx speichern und diese Datei senden.',
    encrypted: 'Die Arbeitsmappe ist mit einem Passwort geschützt und nicht lesbar. Ohne Passwort speichern oder beim Hersteller eine offene Fassung anfordern.',
    truncated: 'Die Datei endet zu früh: Ein Teil fehlt. Noch einmal herunterladen oder kopieren und neu senden.',
    damaged: 'Die Arbeitsmappe ist beschädigt: {reason}. Es wurde nichts übernommen. In einem Tabellenprogramm öffnen und neu speichern oder eine andere Kopie anfordern.',
    damagedPart: 'Die Arbeitsmappe ist beschädigt: {reason} (in {part}). Es wurde nichts übernommen. In einem Tabellenprogramm öffnen und neu speichern oder eine andere Kopie anfordern.',
    'exceeds-limit': 'Die Arbeitsmappe hat mehr {limit}, als ein Formular haben kann; gelesen werden höchstens {allowed}. Sie wurde nicht gelesen: Nur die Blätter des Formulars in einer neuen Arbeitsmappe speichern.',
    'forbidden-xml': 'Die Arbeitsmappe vereinbart in {part} einen Dokumenttyp, was kein Tabellenprogramm tut. Sie wurde zur Sicherheit nicht gelesen: Beim Hersteller eine saubere Fassung anfordern.',
    'not-mds2': 'In dieser Arbeitsmappe wurde kein MDS2-Formular gefunden (Blätter: {sheets}). Gesucht werden Fragenkennungen wie MPII-1 mit Antworten daneben: Prüfen, ob es die richtige Datei ist.',
    'timed-out': { one: 'Das Lesen dauerte länger als {count} Sekunde und wurde abgebrochen. Es wurde nichts übernommen: Nur die Blätter des Formulars in einer neuen Arbeitsmappe speichern.', other: 'Das Lesen dauerte länger als {count} Sekunden und wurde abgebrochen. Es wurde nichts übernommen: Nur die Blätter des Formulars in einer neuen Arbeitsmappe speichern.' },
    'reader-crashed': 'Das Leseprogramm ist an dieser Datei gescheitert ({reason}). Der Fehler liegt bei uns. Es wurde nichts übernommen: Mit der Datei melden und die Antworten vorerst eintippen.',
  },
}); // prettier-ignore

/** What is wrong with a damaged file, as a part of a sentence. */
const damages = defineMessages({
  en: {
    'bad-directory': 'its table of contents cannot be read',
    'bad-local-header': 'its parts contradict its table of contents',
    'overlapping-entries': 'its parts overlap',
    'duplicate-entry': 'a part is there twice',
    'bad-size': 'a part has another size than it declares',
    'bad-checksum': 'the checksum of a part is wrong',
    'bad-deflate': 'a part cannot be unpacked',
    'unsupported-compression': 'a part is packed in a way that no spreadsheet program uses',
    'missing-part': 'a part is missing',
    'bad-xml': 'a part is no well-formed XML',
    'bad-encoding': 'a part has letters that cannot be read',
    'unexpected-root': 'a part holds something else than it should',
    'bad-relationship': 'a reference between its parts leads nowhere',
    'external-target': 'a sheet lies outside the file',
    'no-sheets': 'it has no sheet with cells',
    'no-sheet-data': 'a sheet has no place for cells',
    'bad-cell-reference': 'a cell stands at a place that no sheet has',
    'duplicate-cell': 'a cell is there twice',
    'bad-string-index': 'a cell refers to a text that is not there',
    'bad-merge': 'a merged area is none',
    other: 'it cannot be read',
  },
  de: {
    'bad-directory': 'Ihr Inhaltsverzeichnis ist nicht lesbar',
    'bad-local-header': 'Ihre Teile widersprechen ihrem Inhaltsverzeichnis',
    'overlapping-entries': 'Ihre Teile überlappen sich',
    'duplicate-entry': 'Ein Teil ist doppelt vorhanden',
    'bad-size': 'Ein Teil hat eine andere Größe als angegeben',
    'bad-checksum': 'Die Prüfsumme eines Teils ist falsch',
    'bad-deflate': 'Ein Teil lässt sich nicht entpacken',
    'unsupported-compression': 'Ein Teil ist so gepackt, wie es kein Tabellenprogramm tut',
    'missing-part': 'Ein Teil fehlt',
    'bad-xml': 'Ein Teil ist kein wohlgeformtes XML',
    'bad-encoding': 'Ein Teil enthält unlesbare Zeichen',
    'unexpected-root': 'Ein Teil enthält etwas anderes als erwartet',
    'bad-relationship': 'Ein Verweis zwischen ihren Teilen führt ins Leere',
    'external-target': 'Ein Blatt liegt außerhalb der Datei',
    'no-sheets': 'Sie hat kein Blatt mit Zellen',
    'no-sheet-data': 'Ein Blatt hat keinen Platz für Zellen',
    'bad-cell-reference': 'Eine Zelle steht an einem Ort, den kein Blatt hat',
    'duplicate-cell': 'Eine Zelle ist doppelt vorhanden',
    'bad-string-index': 'Eine Zelle verweist auf einen Text, den es nicht gibt',
    'bad-merge': 'Ein verbundener Bereich ist keiner',
    other: 'Sie ist nicht lesbar',
  },
}); // prettier-ignore

/** The limits of the reader, as things that a workbook has too many of. */
const limits = defineMessages({
  en: {
    entries: 'parts', partBytes: 'bytes in one part', totalBytes: 'bytes in all', sheets: 'sheets', rows: 'rows', cells: 'cells',
    merges: 'merged areas', strings: 'texts', cellText: 'characters in one cell', totalText: 'characters of text', other: 'structure',
  },
  de: {
    entries: 'Teile', partBytes: 'Bytes in einem Teil', totalBytes: 'Bytes insgesamt', sheets: 'Blätter', rows: 'Zeilen', cells: 'Zellen',
    merges: 'verbundene Bereiche', strings: 'Texte', cellText: 'Zeichen in einer Zelle', totalText: 'Zeichen Text', other: 'Gliederung',
  },
}); // prettier-ignore

/** A refusal as sentences for the person who sent the file: what it is, what it means, what to do. */
export function describeRefusal(refusal: Refusal, locale: Locale): string {
  const texts = messages[locale];
  switch (refusal.kind) {
    case 'too-large':
      return render(texts['too-large'], locale, {
        megabytes: megabytes(refusal.bytes),
        limit: megabytes(refusal.limit),
      });
    case 'not-a-workbook':
      return render(texts[refusal.looksLike === 'xls' ? 'old-xls' : refusal.looksLike], locale);
    case 'damaged': {
      const reason = wordOf(damages[locale], refusal.reason);
      return refusal.part === null
        ? render(texts.damaged, locale, { reason })
        : render(texts.damagedPart, locale, { reason, part: refusal.part });
    }
    case 'exceeds-limit': {
      const slots = { limit: wordOf(limits[locale], refusal.limit), allowed: formatNumber(refusal.allowed, locale) };
      return render(texts['exceeds-limit'], locale, slots);
    }
    case 'forbidden-xml':
      return render(texts['forbidden-xml'], locale, { part: refusal.part });
    case 'not-mds2':
      return render(texts['not-mds2'], locale, { sheets: someOf(refusal.sheets) });
    case 'timed-out':
      return render(texts['timed-out'], locale, { count: refusal.seconds });
    case 'reader-crashed':
      return render(texts['reader-crashed'], locale, { reason: refusal.reason });
    default:
      return render(texts[refusal.kind], locale);
  }
}

function wordOf(words: Readonly<Record<string, unknown>>, key: string): string {
  return String(Object.hasOwn(words, key) ? words[key] : words['other']);
}

/** Rounded up: 20.1 MB are more than 20. */
const megabytes = (bytes: number): number => Math.ceil((bytes / 1024 / 1024) * 10) / 10;

const someOf = (names: readonly string[]): string => names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '');
