import { defineRule } from '../rule.ts';
import { mayBeOutdated, outdatedCryptography } from '../tables/outdated-cryptography.ts';
import { claims } from '../words/search.ts';

export default defineRule({
  id: 'crypto-outdated',
  category: 'substance',
  severity: 'error',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'BSI TR-02102-1, TR-02102-2 (TLS 1.2 and 1.3 recommended)', confidence: 'derived' },
  message: {
    en: 'Outdated cryptography or protocol: {word}.',
    de: 'Veraltete Kryptographie oder veraltetes Protokoll: {word}.',
  },
  why: { en: 'Broken protection gives false comfort', de: 'Gebrochener Schutz wiegt in falscher Sicherheit' },
  falsePositive: 'Text says that it is disabled; MD5 as file checksum',
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  TXCF-2: { answer: Yes, note: 1 }\nnotes:\n  1: TLS 1.0 with AES\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  TXCF-2: { answer: Yes, note: 1 }\nnotes:\n  1: TLS 1.3; TLS 1.0 is disabled\n',
  },
  *check({ disclosure }) {
    for (const { id, notes } of disclosure.answers) {
      if (notes.length === 0) continue;
      const text = notes.join('\n');
      if (!mayBeOutdated(text)) continue;
      for (const { name, pattern, source } of outdatedCryptography) {
        const [claim] = claims(text, pattern);
        if (claim) yield { questions: [id], data: { word: claim.word, name, source } };
      }
    }
  },
});
