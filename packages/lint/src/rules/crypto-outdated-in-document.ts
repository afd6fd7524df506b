import { placeInText } from '../place.ts';
import { defineRule } from '../rule.ts';
import { outdatedCryptography } from '../tables/outdated-cryptography.ts';
import { claims } from '../words/search.ts';

export default defineRule({
  id: 'crypto-outdated-in-document',
  category: 'substance',
  severity: 'error',
  since: '0.1.0',
  reads: 'prose',
  fix: 'none',
  source: { document: 'BSI TR-02102-1, TR-02102-2 (TLS 1.2 and 1.3 recommended)', confidence: 'derived' },
  message: {
    en: 'Outdated cryptography or protocol: {word}.',
    de: 'Veraltete Kryptographie oder veraltetes Protokoll: {word}.',
  },
  why: { en: 'Broken protection gives false comfort', de: 'Gebrochener Schutz wiegt in falscher Sicherheit' },
  falsePositive: 'Text says that it is disabled in other words',
  examples: {
    found: {
      'whitepaper.md':
        '---\nkind: whitepaper\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\nTransfers are protected by TLS 1.0.\n',
    },
    clean: {
      'whitepaper.md':
        '---\nkind: whitepaper\nproduct: Example Pump\nversion: 4.2\ndate: 2026-05-01\n---\n# Security\n\nTransfers are protected by TLS 1.3; TLS 1.0 is disabled.\n',
    },
  },
  *check({ document }) {
    for (const { pattern, name, source } of outdatedCryptography) {
      const body = document.text.slice(document.bodyStart);
      for (const { word, at } of claims(body, pattern)) {
        yield { at: placeInText(document.text, document.bodyStart + at, word.length), data: { word, name, source } };
      }
    }
  },
});
