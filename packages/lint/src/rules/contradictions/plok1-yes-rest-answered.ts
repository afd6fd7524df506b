import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'plok1-yes-rest-answered',
  condition: 'PLOK-1=yes and any(PLOK-2,PLOK-3,PLOK-4=yes|no)',
  severity: 'error',
  message: {
    en: 'Software-only: the rest of PLOK must be N/A.',
    de: 'Reine Software: Der Rest von PLOK muss „Entfällt“ sein.',
  },
  why: { en: 'Gate printed in the form', de: 'Diese Bedingung steht im Formular selbst' },
  falsePositive: null,
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  PLOK-1: Yes\n  PLOK-2: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  PLOK-1: Yes\n  PLOK-2: N/A\n',
  },
});
