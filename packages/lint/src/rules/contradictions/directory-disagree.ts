import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'directory-disagree',
  condition: 'AUTH-1.1=yes and PAUT-2=no or AUTH-1.1=no and PAUT-2=yes',
  severity: 'info',
  message: {
    en: 'AUTH-1.1 and PAUT-2 disagree on the directory.',
    de: 'AUTH-1.1 und PAUT-2 widersprechen sich beim Verzeichnisdienst.',
  },
  why: { en: 'Nearly the same question', de: 'Fast dieselbe Frage' },
  falsePositive: 'Authentication external, authorisation local',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  AUTH-1.1: Yes\n  PAUT-2: No\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  AUTH-1.1: Yes\n  PAUT-2: Yes\n',
  },
});
