import { defineMessages } from '@mds2/base';

export default defineMessages({
  en: {
    meta: 'Candidate without a workbook, {tender}',
    title: 'Which device has no workbook?',
    lede: 'Its answers are typed in on the next page. They are marked as typed in wherever they are shown.',
    here: 'Without a workbook',
    manufacturer: 'Manufacturer',
    model: 'Model',
    next: 'On to the answers',
    'name-missing': 'Name the manufacturer and the model.',
    frozen: 'The tender is decided or archived. Nothing was made.',
    cancel: 'Cancel',
  },
  de: {
    meta: 'Angebot ohne Arbeitsmappe, {tender}',
    title: 'Welches Gerät hat keine Arbeitsmappe?',
    lede: 'Die Antworten werden auf der nächsten Seite eingegeben. Sie sind überall, wo sie gezeigt werden, als von Hand eingegeben markiert.',
    here: 'Ohne Arbeitsmappe',
    manufacturer: 'Hersteller',
    model: 'Modell',
    next: 'Weiter zu den Antworten',
    'name-missing': 'Nennen Sie Hersteller und Modell.',
    frozen: 'Die Vergabe ist entschieden oder archiviert. Nichts wurde angelegt.',
    cancel: 'Abbrechen',
  },
});
