import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'wp-tls-version-missing',
  category: 'substance',
  severity: 'info',
  since: '0.1.0',
  reads: 'disclosure',
  with: ['whitepaper'],
  fix: 'none',
  source: { document: 'BSI TR-02102-2', confidence: 'derived' },
  message: { en: 'TLS is claimed without a version.', de: 'TLS wird ohne Version genannt.' },
  why: { en: 'Old versions of TLS are broken', de: 'Alte TLS-Fassungen sind gebrochen' },
  falsePositive: null,
  examples: {
    found: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  CONN-7: Yes\n',
    },
    clean: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  CONN-7: { answer: Yes, note: 1 }\nnotes:\n  1: TLS 1.3\n',
    },
  },
  *check({ companions, value, written }) {
    const texts = [written('CONN-7'), written('TXCF-2'), ...companions.proses.map(({ text }) => text)];
    if (value('CONN-7') === 'yes' && !texts.some((text) => /\bTLS ?v?1\.\d/i.test(text)))
      yield { questions: ['CONN-7'] };
  },
});
