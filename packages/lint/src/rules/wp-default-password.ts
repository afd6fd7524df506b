import { placeInText } from '../place.ts';
import { defineRule } from '../rule.ts';

const PASSWORD =
  /(?:default|standard|initial|factory|werks)[- ]?(?:password|passwort|kennwort)\s*(?:is|ist|lautet|[:=])\s*["'`„“]?(?!(?:to be|not|set|changed|unique|individuell|nicht|none|random)\b)[\w!@#$%^&*.-]{3,}/gi;

export default defineRule({
  id: 'wp-default-password',
  category: 'substance',
  severity: 'error',
  since: '0.1.0',
  reads: 'prose',
  fix: 'none',
  source: { document: 'MDCG 2019-16 4.2; PAUT-5', confidence: 'derived' },
  message: { en: 'A default password stands in the document.', de: 'Ein Standardkennwort steht im Dokument.' },
  why: { en: 'Everybody can read it', de: 'Jeder kann es lesen' },
  falsePositive: 'Must be changed at first login: then warning',
  examples: {
    found: {
      'whitepaper.md':
        '---\nkind: whitepaper\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\nThe default password is "service1".\n',
    },
    clean: {
      'whitepaper.md':
        '---\nkind: whitepaper\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\nThere is no default password.\n',
    },
  },
  *check({ document }) {
    for (const match of document.text.matchAll(PASSWORD))
      yield { at: placeInText(document.text, match.index, match[0].length) };
  },
});
