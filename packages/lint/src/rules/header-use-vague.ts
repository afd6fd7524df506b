import { isFiller } from '@mds2/disclosure';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'header-use-vague',
  category: 'substance',
  severity: 'info',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019 DOC-6; MDR Annex I 17.4', confidence: 'derived' },
  message: {
    en: 'The intended network use is not described.',
    de: 'Die vorgesehene Netznutzung ist nicht beschrieben.',
  },
  why: { en: 'The hospital plans the network from this line', de: 'Aus dieser Zeile plant das Krankenhaus das Netz' },
  falsePositive: 'Stand-alone device',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-6: Hospital network\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-6: Sends images to the archive over the hospital network\n',
  },
  *check({ answer, is2019 }) {
    const raw = answer('DOC-6')?.raw ?? '';
    if (is2019 && (isFiller(raw) || raw.trim().split(/\s+/).length < 4)) yield { questions: ['DOC-6'] };
  },
});
