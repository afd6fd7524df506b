import { describe, expect, test } from 'vitest';
import { factsTable } from '../testing/facts-table.ts';
import { defaultConfig, type LintConfig } from '../config/config.ts';
import { readConfig } from '../config/read-config.ts';
import { readText } from '../documents/read-document.ts';
import { knownRules } from '../known-rules.ts';
import { applyBaseline, baselineOf } from '../output/baseline.ts';
import { rules } from '../rules/index.ts';
import { lint, type LintInput } from './lint.ts';

const source = (answers: string): string => `mds2: HN 1-2019\nanswers:\n${answers}`;
const run = (text: string, more: Partial<LintInput> = {}) =>
  lint({
    documents: readText('a/device.mds2.yaml', 'yaml', text),
    config: defaultConfig,
    today: '2026-06-01',
    ...more,
  });
const of = (id: string, { findings }: ReturnType<typeof run>) => findings.filter(({ rule }) => rule === id);

test('a contradiction names its gate and its hits, at their lines', () => {
  const [finding] = of('csup1-no-children', run(source('  CSUP-1: No\n  CSUP-3: Yes\n  CSUP-2: N/A\n')));
  expect(finding?.questions).toEqual(['CSUP-1', 'CSUP-3']);
  expect(finding?.positions).toMatchObject([
    { kind: 'text', line: 3, column: 11 },
    { kind: 'text', line: 4 },
  ]);
});

test('a file that cannot be used is a finding, with its place', () => {
  const [finding] = run('mds2: HN 1-2019\nanswers:\n  A: [\n').findings;
  expect(finding).toMatchObject({ rule: 'file-unreadable', severity: 'error' });
});

test('a rule that throws is a finding; the others still speak', () => {
  const [document] = readText('a.mds2.yaml', 'yaml', source('  CSUP-1: N/A\n'));
  if (document?.kind !== 'disclosure') throw new Error('not read');
  const { disclosure } = document.form;
  const answers = disclosure.answers.map((answer) => ({ ...answer, notes: null as never }));
  const broken = { ...document, form: { ...document.form, disclosure: { ...disclosure, answers } } };
  const result = lint({ documents: [broken], config: defaultConfig, today: '2026-06-01' });
  expect(of('internal-error', result)[0]?.data['rule']).toBe('crypto-outdated');
  expect(of('csup1-na', result)).toHaveLength(1);
});

describe('configuration', () => {
  const config = (text: string): LintConfig => {
    const read = readConfig(text, knownRules);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    return read.value;
  };
  const text = source('  CSUP-1: N/A\n');
  test('switches a rule off, changes its severity, and by file', () => {
    expect(of('csup1-na', run(text, { config: config('rules: { csup1-na: off }') }))).toEqual([]);
    expect(of('csup1-na', run(text, { config: config('rules: { csup1-na: info }') }))[0]?.severity).toBe('info');
    const overrides = "overrides: [{ files: ['a/*.yaml'], rules: { csup1-na: warning } }]";
    expect(of('csup1-na', run(text, { config: config(overrides) }))[0]?.severity).toBe('warning');
  });
  test('options reach the rule', () => {
    const old = source('  DOC-7: 2025-01-01\n');
    expect(of('date-stale', run(old))).toEqual([]);
    expect(of('date-stale', run(old, { config: config('rules: { date-stale: { months: 12 } }') }))).toHaveLength(1);
  });
  test.each([
    ['rules: { no-such-rule: off }', 'unknown-rule'],
    ['rulez: {}', 'unknown-key'],
    ['rules: { date-stale: { weeks: 3 } }', 'unknown-option'],
    ['rules: { date-stale: loud }', 'wrong-value'],
    ['rules: [', 'not-readable'],
  ])('%s is refused', (wrong, kind) => {
    expect(readConfig(wrong, knownRules)).toMatchObject({ ok: false, error: { kind } });
  });
  test('strict raises what recommended only mentions', () => {
    const note = source("  AUDT-8: ''\n");
    expect(of('answer-missing', run(note))[0]?.severity).toBe('warning');
    expect(of('answer-missing', run(note, { config: config('extends: strict') }))[0]?.severity).toBe('error');
  });
});

describe('suppressions', () => {
  const sidecar = (text: string) => ({
    sidecars: new Map([['a/device.mds2.yaml', { path: 'a/device.mds2lint.yaml', text }]]),
  });
  test('of a sidecar cover by rule and question, and are shown', () => {
    const result = run(
      source('  CSUP-1: N/A\n'),
      sidecar('suppress:\n  - { rule: csup1-na, questions: [CSUP-1], reason: agreed }\n'),
    );
    expect(of('csup1-na', result)).toEqual([]);
    expect(result.covered).toMatchObject([{ finding: { rule: 'csup1-na' }, by: 'suppression', reason: 'agreed' }]);
  });
  test('of another question cover nothing and say so', () => {
    const result = run(
      source('  CSUP-1: N/A\n'),
      sidecar('suppress:\n  - { rule: csup1-na, questions: [CSUP-2], reason: agreed }\n'),
    );
    expect(of('csup1-na', result)).toHaveLength(1);
    expect(of('suppression-unused', result)).toMatchObject([{ file: 'a/device.mds2lint.yaml' }]);
  });
});

test('a baseline covers a known finding until its answer changes, and names what is gone', () => {
  const before = run(source('  CSUP-1: N/A\n'));
  const baseline = baselineOf(before.findings);
  expect(applyBaseline(before, baseline)).toMatchObject({ findings: [], gone: [] });
  const after = applyBaseline(run(source('  CSUP-1: N.A.\n')), baseline);
  expect(after.findings.map(({ rule }) => rule)).toContain('csup1-na');
  expect(after.gone.map(({ rule }) => rule)).toContain('csup1-na');
});

test('every contradiction of the facts is a rule with its condition, severity and texts', () => {
  const rows = factsTable('contradictions.tsv');
  if (!rows) return;
  const coded = rules.filter(({ category }) => category === 'contradiction');
  expect(coded.map(({ id }) => id).sort()).toEqual(rows.map((row) => row['id']!).sort());
  for (const row of rows) {
    const rule = coded.find(({ id }) => id === row['id'])!;
    expect([rule.condition, rule.severity, rule.message.en, rule.message.de, rule.why.en]).toEqual(
      ['condition', 'severity', 'message_en', 'message_de', 'why'].map((column) => row[column]),
    );
  }
});

test('rules in code carry the ID and category of the facts', () => {
  const rows = factsTable('lint-rules.tsv');
  if (!rows) return;
  const grounded = rows.filter((row) =>
    rules.some(
      ({ id, category, severity }) =>
        id === row['rule_id'] && category === row['category'] && severity === row['severity'],
    ),
  );
  expect(grounded.length).toBeGreaterThanOrEqual(60);
});
