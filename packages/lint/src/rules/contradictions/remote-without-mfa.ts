import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'remote-without-mfa',
  condition: 'RMOT-1=yes and PAUT-8=no',
  severity: 'info',
  message: {
    en: 'Remote service without a second factor on the device.',
    de: 'Fernwartung ohne zweiten Faktor am Gerät.',
  },
  why: { en: 'NIS2 Art. 21(2)(j); a gateway may provide it', de: 'NIS2 Art. 21(2)(j); ein Gateway kann es leisten' },
  falsePositive: 'Second factor at the gateway',
  confidence: 'derived',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  PAUT-8: No\n  RMOT-1: Yes\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  PAUT-8: Yes\n  RMOT-1: Yes\n',
  },
});
