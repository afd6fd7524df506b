import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'doc8-without-evidence',
  category: 'across',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  with: ['csaf', 'security-txt', 'policy'],
  fix: 'none',
  source: { document: 'HN 1-2019 DOC-8; ISO/IEC 29147 (from memory)', confidence: 'derived' },
  message: {
    en: 'DOC-8 says Yes; neither policy, security.txt nor advisory is found.',
    de: 'DOC-8 sagt Ja; weder Leitlinie noch security.txt noch Meldung gefunden.',
  },
  why: {
    en: 'A programme that cannot be found receives no reports',
    de: 'Ein Programm, das niemand findet, erhält keine Meldungen',
  },
  falsePositive: 'Documents not loaded',
  examples: {
    found: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  DOC-8: Yes\n',
    },
    clean: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  DOC-8: Yes\n',
      'security.txt': 'Contact: mailto:psirt@example.org\nExpires: 2027-01-01T00:00:00Z\n',
    },
  },
  *check({ companions, value, written }) {
    const { complete, proses, securityTxts, advisories } = companions;
    const shown = securityTxts.length > 0 || advisories.length > 0 || proses.some(({ prose }) => prose === 'policy');
    if (complete && value('DOC-8') === 'yes' && !shown && !/https?:|@/.test(written('DOC-8')))
      yield { questions: ['DOC-8'] };
  },
});
