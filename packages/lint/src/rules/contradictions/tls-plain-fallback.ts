import { contradiction } from '../../contradiction.ts';

export default contradiction({
  id: 'tls-plain-fallback',
  condition:
    'CONN-7=yes and note(CONN-7,CONN-7.1)~/\\bhttp\\b(?!s)|plain|unencrypted|unverschlüsselt|(ssl|tls) ?v?(2|3\\.0|1\\.0|1\\.1)\\b/',
  severity: 'warning',
  message: {
    en: 'TLS is supported, but the note allows plain text or outdated versions.',
    de: 'TLS wird unterstützt, die Anmerkung lässt aber Klartext oder alte Versionen zu.',
  },
  why: { en: 'TLS 1.2 is the floor (BSI TR-02102-2)', de: 'TLS 1.2 ist das Mindeste (BSI TR-02102-2)' },
  falsePositive: 'Note says that they are disabled',
  confidence: 'derived',
  examples: {
    found:
      'mds2: HN 1-2019\nanswers:\n  CONN-7: Yes\n  CONN-7.1: { answer: Yes, note: 1 }\nnotes:\n  1: Also reachable by plain http\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  CONN-7: Yes\n  CONN-7.1: { answer: Yes, note: 1 }\nnotes:\n  1: Described in the manual\n',
  },
});
