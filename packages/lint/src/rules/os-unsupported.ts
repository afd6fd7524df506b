import { defineRule } from '../rule.ts';
import { operatingSystemsIn } from '../tables/end-of-life.ts';

export default defineRule({
  id: 'os-unsupported',
  category: 'lifecycle',
  severity: 'error',
  since: '0.1.0',
  reads: 'disclosure',
  with: ['sbom'],
  fix: 'none',
  source: { document: 'endoflife data; KBV Anlage 1 no. 16; GP18', confidence: 'derived' },
  message: {
    en: '{os} was out of support when the form was issued.',
    de: '{os} war bei Ausgabe des Formulars ohne Support.',
  },
  why: {
    en: 'Nobody closes new holes in a system out of support',
    de: 'Neue Lücken in einem System ohne Support schließt niemand',
  },
  falsePositive: 'Paid extended support',
  examples: {
    found:
      'mds2: HN 1-2019\nanswers:\n  DOC-7: 2026-01-31\n  CSUP-2: { answer: Yes, note: 1 }\nnotes:\n  1: Windows 7 SP1\n',
    clean:
      'mds2: HN 1-2019\nanswers:\n  DOC-7: 2018-01-31\n  CSUP-2: { answer: Yes, note: 1 }\nnotes:\n  1: Windows 7 SP1\n',
  },
  *check({ disclosure, companions, today }) {
    const issued = disclosure.document.releaseDate ?? today;
    const seen = new Set<string>();
    for (const { id, notes, value, raw } of disclosure.answers) {
      if (value !== 'text' && notes.length === 0) continue;
      for (const { name, end } of operatingSystemsIn([value === 'text' ? raw : '', ...notes].join('\n'))) {
        if (end >= issued || seen.has(name)) continue;
        seen.add(name);
        yield { questions: [id], data: { os: name, date: end } };
      }
    }
    for (const { path, components } of companions.sboms) {
      for (const { name, version, type } of components) {
        const [system] = type === 'operating-system' ? operatingSystemsIn(`${name} ${version ?? ''}`) : [];
        if (system && system.end < issued && !seen.has(system.name)) {
          seen.add(system.name);
          yield { questions: ['CSUP-2'], data: { os: `${system.name} (${path})`, date: system.end } };
        }
      }
    }
  },
});
