import { defineMessages } from '@mds2/base';

/** The six normalised answers and what each does. */
export const answerMessages = defineMessages({
  en: {
    yes: 'Yes',
    no: 'No',
    na: 'N/A',
    'see-note': 'See note',
    text: 'Text',
    blank: 'blank',
    'effect-for': 'counts for',
    'effect-against': 'counts against',
    'effect-open': 'open',
    'effect-none': 'no effect',
  },
  de: {
    yes: 'Ja',
    no: 'Nein',
    na: 'Entfällt',
    'see-note': 'Siehe Anm.',
    text: 'Text',
    blank: 'leer',
    'effect-for': 'zählt dafür',
    'effect-against': 'zählt dagegen',
    'effect-open': 'offen',
    'effect-none': 'ohne Wirkung',
  },
});
