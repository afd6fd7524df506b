import { setAnswer } from '../fixes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'policy-vs-csup-cadence',
  category: 'across',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  with: ['policy'],
  fix: 'suggested',
  source: { document: 'HN 1-2019 CSUP-11.2', confidence: 'derived' },
  message: {
    en: 'Update policy and CSUP-11.2 disagree on a cycle.',
    de: 'Updaterichtlinie und CSUP-11.2 widersprechen sich beim Turnus.',
  },
  why: { en: 'Two papers promise two cycles', de: 'Zwei Unterlagen sagen zwei Takte zu' },
  falsePositive: null,
  examples: {
    found: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  CSUP-11.2: No\n',
      'update-policy.md':
        '---\nkind: policy\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\nUpdates appear quarterly.\n',
    },
    clean: {
      'device.mds2.yaml': 'mds2: HN 1-2019\nanswers:\n  CSUP-11.2: Yes\n',
      'update-policy.md':
        '---\nkind: policy\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\nUpdates appear quarterly.\n',
    },
  },
  *check({ companions, value }) {
    const policies = companions.proses.filter(({ prose }) => prose === 'policy');
    const cadence = policies.some(({ text }) =>
      /\b(monthly|quarterly|yearly|annually|weekly|every \d+ (?:weeks|months)|monatlich|vierteljährlich|quartalsweise|jährlich|alle \d+ (?:wochen|monate))\b/i.test(
        text,
      ),
    );
    const stated = value('CSUP-11.2');
    if (policies.length > 0 && ((stated === 'no' && cadence) || (stated === 'yes' && !cadence))) {
      yield {
        questions: ['CSUP-11.2'],
        data: { file: policies[0]!.path },
        fixes: [setAnswer('CSUP-11.2', cadence ? 'Yes' : 'No', false)],
      };
    }
  },
});
