import { defineMessages } from '@mds2/base';

export default defineMessages({
  en: { overview: 'Overview', low: 'at least', high: 'at most', contents: 'Contents', file: 'evaluation' },
  de: { overview: 'Übersicht', low: 'mindestens', high: 'höchstens', contents: 'Inhalt', file: 'bewertung' },
});
