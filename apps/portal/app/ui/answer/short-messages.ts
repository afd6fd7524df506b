import { defineMessages } from '@mds2/base';

/** The six answers for cells of a few characters. */
export const shortAnswerMessages = defineMessages({
  en: { yes: 'Yes', no: 'No', na: 'N/A', 'see-note': 'Note', text: 'Text', blank: 'blank' },
  de: { yes: 'Ja', no: 'Nein', na: 'Entf.', 'see-note': 'Anm.', text: 'Text', blank: 'leer' },
});
