import { defineMessages, render, type Locale } from '@mds2/base';
import type { AnswerValue, ReportEntry } from '../model.ts';

/** What, what it means, what to do. `{cell}` goes before the sentence where there is one. */
const messages = defineMessages({
  en: {
    at: '{cell}: {text}',
    missing: '{id} is not in the file. The form is incomplete and the question counts as open: ask the manufacturer for it.',
    unknown: '{printed} is not a question of {form}. The answer is kept, but does not count: ask what the manufacturer means by it.',
    misspelt: 'The file prints {printed}; it was read as {id}. Nothing to do.',
    duplicateDiffers:
      '{id} stands twice with different answers: "{raw}" here, "{otherRaw}" in {other}. The first one was taken: ask the manufacturer which one holds.',
    duplicateSame: '{id} stands twice with the same answer, again in {other}. The first one was taken. Nothing to do.',
    blank: '{id} is not answered and counts as open: ask the manufacturer.',
    'free-text': '{id} is answered "{raw}", which is no clear Yes, No or N/A. It counts as open until someone has read it.',
    fused: '{id}: answer and remark stand in one cell, "{raw}". It was read as {value}, and the rest as its note: check that this is meant.',
    'dangling-note': '{id} refers to note {note}, which is not in the file. What the manufacturer wrote there is lost: ask for the note.',
    'unused-note': 'No answer refers to note {note}: "{text}". It may belong to an answer: read it.',
    'see-note-without-note': '{id} says See Note, but there is no note. The answer counts as open: ask for the note.',
    gateOpen: '{id} is answered N/A, but by the form\'s own answers the question applies ({gate}). Ask for the answer, or for the reason.',
    gateClosed: '{id} is answered {value}, but by the form\'s own answers the question does not apply ({gate}). Ask which one is right.',
    'ambiguous-date': 'The release date "{raw}" may be day and month, or month and day. No date was taken: look it up in the document, or ask.',
    'unreadable-date': 'The release date "{raw}" cannot be read as one date. No date was taken: look it up in the document, or ask.',
    formulaEmpty: '{id}: the answer is a formula that was never computed. It counts as open: ask for a file that was saved by a spreadsheet program.',
    formulaError: '{id}: the answer is a formula that came to the error {raw}. It counts as open: ask for a corrected file.',
    'hidden-row': '{id} stands in a hidden row ({row}). It was read: whoever opens the file does not see it.',
    'hidden-sheet': 'The sheet "{sheet}" is hidden. It was read: whoever opens the file does not see it.',
    'answer-column-unsure':
      'Sheet "{sheet}": the columns {column} and {rival} both hold answers, and no heading tells them apart. Column {column} was read: check that it is the manufacturer\'s answer.',
    'other-considerations': 'Under "Other security considerations" the manufacturer writes: "{text}". No question holds this: read it.',
    yes: 'Yes', no: 'No', na: 'N/A', 'see-note': 'See Note', text: 'text', blank_: 'blank',
  },
  de: {
    at: '{cell}: {text}',
    missing: '{id} fehlt in der Datei. Das Formular ist unvollständig, die Frage gilt als offen: Beim Hersteller nachfragen.',
    unknown: '{printed} ist keine Frage von {form}. Die Antwort bleibt erhalten, zählt aber nicht: Den Hersteller fragen, was er damit meint.',
    misspelt: 'Die Datei schreibt {printed}; gelesen wurde {id}. Nichts zu tun.',
    duplicateDiffers:
      '{id} steht zweimal mit verschiedenen Antworten: „{raw}“ hier, „{otherRaw}“ in {other}. Die erste wurde übernommen: Den Hersteller fragen, welche gilt.',
    duplicateSame: '{id} steht zweimal mit derselben Antwort, nochmals in {other}. Die erste wurde übernommen. Nichts zu tun.',
    blank: '{id} ist nicht beantwortet und gilt als offen: Beim Hersteller nachfragen.',
    'free-text': '{id} ist mit „{raw}“ beantwortet: kein klares Ja, Nein oder Entfällt. Die Antwort gilt als offen, bis jemand sie gelesen hat.',
    fused: '{id}: Antwort und Bemerkung stehen in einer Zelle, „{raw}“. Gelesen wurde {value}, der Rest als Anmerkung: Prüfen, ob es so gemeint ist.',
    'dangling-note': '{id} verweist auf Anmerkung {note}, die in der Datei fehlt. Was der Hersteller dort schreibt, ist verloren: Die Anmerkung anfordern.',
    'unused-note': 'Auf Anmerkung {note} verweist keine Antwort: „{text}“. Sie kann zu einer Antwort gehören: Lesen.',
    'see-note-without-note': '{id} verweist auf eine Anmerkung, aber es gibt keine. Die Antwort gilt als offen: Die Anmerkung anfordern.',
    gateOpen: '{id} ist mit Entfällt beantwortet, nach den eigenen Antworten des Formulars trifft die Frage aber zu ({gate}). Antwort oder Begründung anfordern.',
    gateClosed: '{id} ist mit {value} beantwortet, nach den eigenen Antworten des Formulars trifft die Frage aber nicht zu ({gate}). Nachfragen, was stimmt.',
    'ambiguous-date': 'Das Ausgabedatum „{raw}“ ist als Tag/Monat und als Monat/Tag lesbar. Es wurde kein Datum übernommen: Im Dokument nachsehen oder nachfragen.',
    'unreadable-date': 'Das Ausgabedatum „{raw}“ ist nicht als ein Datum lesbar. Es wurde kein Datum übernommen: Im Dokument nachsehen oder nachfragen.',
    formulaEmpty: '{id}: Die Antwort ist eine Formel, die nie berechnet wurde. Sie gilt als offen: Eine Datei anfordern, die ein Tabellenprogramm gespeichert hat.',
    formulaError: '{id}: Die Antwort ist eine Formel mit dem Fehler {raw}. Sie gilt als offen: Eine berichtigte Datei anfordern.',
    'hidden-row': '{id} steht in einer ausgeblendeten Zeile ({row}). Sie wurde gelesen: Wer die Datei öffnet, sieht sie nicht.',
    'hidden-sheet': 'Das Blatt „{sheet}“ ist ausgeblendet. Es wurde gelesen: Wer die Datei öffnet, sieht es nicht.',
    'answer-column-unsure':
      'Blatt „{sheet}“: Die Spalten {column} und {rival} enthalten beide Antworten, und keine Überschrift unterscheidet sie. Gelesen wurde Spalte {column}: Prüfen, ob das die Antwort des Herstellers ist.',
    'other-considerations': 'Unter „Weitere Sicherheitsangaben“ schreibt der Hersteller: „{text}“. Keine Frage nimmt das auf: Lesen.',
    yes: 'Ja', no: 'Nein', na: 'Entfällt', 'see-note': 'siehe Anmerkung', text: 'Text', blank_: 'leer',
  },
}); // prettier-ignore

type Key = Extract<keyof (typeof messages)['en'], string>;

/** One remark of the reader as a sentence or two: where, what it means, what to do. */
export function describeReportEntry(entry: ReportEntry, locale: Locale): string {
  const { id, cell, data } = entry;
  const value = data['value'] as AnswerValue | undefined;
  const slots = {
    ...data,
    id: id ?? '',
    raw: shortened(data['raw'] ?? ''),
    text: shortened(data['text'] ?? ''),
    otherRaw: shortened(data['otherRaw'] ?? ''),
    value: value ? messages[locale][value === 'blank' ? 'blank_' : value] : '',
  } as Record<string, string>;
  const text = render(messages[locale][templateOf(entry)], locale, slots);
  return cell === null ? text : render(messages[locale].at, locale, { cell, text });
}

function templateOf({ kind, data }: ReportEntry): Key {
  switch (kind) {
    case 'duplicate':
      return data['differs'] === 'yes' ? 'duplicateDiffers' : 'duplicateSame';
    case 'gate-violation':
      return data['gateIs'] === 'open' ? 'gateOpen' : 'gateClosed';
    case 'formula-without-value':
      return data['raw'] ? 'formulaError' : 'formulaEmpty';
    default:
      return kind;
  }
}

/** A message quotes the beginning of a long text; the whole stands in the entry's data. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 159).trimEnd()}…` : line;
}
