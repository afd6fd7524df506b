import { defineRule } from '../rule.ts';

const VERSION = /\b(v|ver|version|rev|release|sw|software)[ .]*\d|\b\d+\.\d+/i;

export default defineRule({
  id: 'header-no-version',
  category: 'substance',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019 DOC-3; MDCG 2019-16 4.2', confidence: 'derived' },
  message: {
    en: 'No software version is named anywhere in the header.',
    de: 'Im Kopf ist kein Softwarestand genannt.',
  },
  why: {
    en: 'The answers hold for one software version; without it nobody knows which',
    de: 'Die Antworten gelten für einen Softwarestand; ohne ihn weiß niemand, für welchen',
  },
  falsePositive: 'Version in the document ID',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-3: Example Pump\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-3: Example Pump, software 4.2\n',
  },
  *check({ answer, is2019, report }) {
    if (!is2019) return;
    const texts = ['DOC-2', 'DOC-3', 'DOC-4'].map((id) => answer(id)?.raw ?? '');
    const other = report('other-considerations').map(({ data }) => data['text'] ?? '');
    if (![...texts, ...other].some((text) => VERSION.test(text))) yield { questions: ['DOC-3'] };
  },
});
