import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'header-many-models',
  category: 'substance',
  severity: 'warning',
  since: '0.1.0',
  reads: 'disclosure',
  fix: 'none',
  source: { document: 'HN 1-2019 DOC-3', confidence: 'derived' },
  message: {
    en: 'One form for {n} models: name the differences per model.',
    de: 'Ein Formular für {n} Modelle: Unterschiede je Modell nennen.',
  },
  why: {
    en: 'Devices of one family often differ in system and interfaces',
    de: 'Geräte einer Familie unterscheiden sich oft in System und Schnittstellen',
  },
  falsePositive: 'Variants of one platform',
  options: { models: 3 },
  examples: {
    found: 'mds2: HN 1-2019\nanswers:\n  DOC-3: A1, A2, A3, A4\n',
    clean: 'mds2: HN 1-2019\nanswers:\n  DOC-3: A1, A2, A3\n',
  },
  *check({ answer, is2019, options }) {
    const models = (answer('DOC-3')?.raw ?? '').split(/[,;\n]| and | und /).filter((model) => model.trim() !== '');
    if (is2019 && models.length > Number(options['models'])) yield { questions: ['DOC-3'], data: { n: models.length } };
  },
});
