import { defineMessages } from '@mds2/base';

export default defineMessages({
  en: {
    refused: 'It could not be used.',
    sameBytes: 'Same bytes as revision {revision} ({name})',
    nothingImported: 'Nothing imported',
    gone: 'What was read from it has been moved or deleted since',
    revision: 'Revision {revision}',
    olderForm: 'Older form ({form}): what it does not ask stays open',
    furtherForm: 'Form {form} of the workbook',
    remarks: { one: '{count} remark of the reader', other: '{count} remarks of the reader' },
    found: '{answered} answered, {open} open',
    sealedName: 'Sealed offer, file {number}',
    sealedRead: 'It came in and was readable; it stays sealed until the opening',
    sealedUnread: 'It came in and could not be read; the file is kept',
  },
  de: {
    refused: 'Sie ließ sich nicht verwenden.',
    sameBytes: 'Gleiche Bytes wie Revision {revision} ({name})',
    nothingImported: 'Nichts eingelesen',
    gone: 'Was daraus gelesen wurde, ist inzwischen verschoben oder gelöscht',
    revision: 'Revision {revision}',
    olderForm: 'Älteres Formular ({form}): Was es nicht fragt, bleibt offen',
    furtherForm: 'Formular {form} der Arbeitsmappe',
    remarks: { one: '{count} Anmerkung beim Lesen', other: '{count} Anmerkungen beim Lesen' },
    found: '{answered} beantwortet, {open} offen',
    sealedName: 'Verschlossenes Angebot, Datei {number}',
    sealedRead: 'Eingegangen und lesbar; bis zur Öffnung verschlossen',
    sealedUnread: 'Eingegangen und nicht lesbar; die Datei ist aufbewahrt',
  },
});
