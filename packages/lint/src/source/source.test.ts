import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hn1_2019 } from '@mds2/catalog';
import type { Disclosure } from '@mds2/disclosure';
import { editSource } from './edit-source.ts';
import { formOfSource } from './source-form.ts';
import { parseSource, type LoadBase } from './parse-source.ts';
import { sourceOf } from './write-source.ts';

const read = (text: string, load: LoadBase = () => undefined) => {
  const source = parseSource('line/device.mds2.yaml', text, load);
  if (!source.ok) throw new Error(JSON.stringify(source.error));
  return formOfSource(source.value).form;
};
const stated = ({ answers }: Disclosure) => answers.map(({ id, value, raw, notes }) => ({ id, value, raw, notes }));

const raw = fc.oneof(
  fc.constantFrom(
    'Yes',
    'No',
    'N/A',
    'See Note',
    'See Note 3',
    'Yes, Optional',
    'N/A: No default accounts',
    '____',
    '',
    'ja',
    "it's: {odd} #1",
    '007',
    'true',
    '2026-01-31',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60 }),
  fc.constantFrom('Two\nlines', '- dash', 'key: value', '  blanks  ', '#', 'Note 3'),
);
const answer = fc.record({ raw, notes: fc.array(text, { maxLength: 3 }) });
const ids = fc.uniqueArray(
  fc.oneof(fc.constantFrom(...hn1_2019.questions.map(({ id }) => id)), fc.constantFrom('ACME-1', 'CSUP-99', 'X')),
  { maxLength: 20 },
);

test('no answer, note or unknown ID is lost on the way to text and back', () => {
  fc.assert(
    fc.property(
      ids.chain((list) => fc.tuple(...list.map((id) => fc.tuple(fc.constant(id as string), answer)))),
      (entries) => {
        // What a reader makes of raw texts and notes is the form; from then on nothing may change.
        const source = ['mds2: HN 1-2019', 'answers:'];
        const notes: string[] = [];
        for (const [id, { raw: printed, notes: texts }] of entries) {
          const keys = texts.map((note) => `k${notes.push(`  k${notes.length}: ${JSON.stringify(note)}`) - 1}`);
          source.push(`  ${JSON.stringify(id)}: { answer: ${JSON.stringify(printed)}, note: ${JSON.stringify(keys)} }`);
        }
        const form = read([...source, ...(notes.length > 0 ? ['notes:', ...notes] : [])].join('\n') + '\n');
        const again = read(sourceOf(form));
        expect(stated(again.disclosure)).toEqual(stated(form.disclosure));
        expect(again.disclosure.document).toEqual(form.disclosure.document);
      },
    ),
    { numRuns: 150 },
  );
});

describe('extends', () => {
  const bases: Record<string, string> = {
    'company.mds2.yaml':
      'mds2: HN 1-2019\nanswers:\n  DOC-1: Example\n  CSUP-1: Yes\n  AUDT-1: { answer: Yes, note: log }\nnotes:\n  log: kept for 90 days\n',
    'circle.mds2.yaml': 'mds2: HN 1-2019\nextends: line/device.mds2.yaml\n',
  };
  const load: LoadBase = (path) => (path in bases ? { path, text: bases[path]! } : undefined);
  test('takes from the base what the source does not state', () => {
    const { disclosure } = read('mds2: HN 1-2019\nextends: ../company.mds2.yaml\nanswers:\n  CSUP-1: No\n', load);
    expect(stated(disclosure)).toMatchObject([
      { id: 'DOC-1', raw: 'Example' },
      { id: 'AUDT-1', notes: ['kept for 90 days'] },
      { id: 'CSUP-1', value: 'no' },
    ]);
  });
  test.each([
    ['../nowhere.mds2.yaml', 'base-missing'],
    ['../circle.mds2.yaml', 'base-unusable'],
  ])('%s is a problem with its place', (name, kind) => {
    const source = parseSource('line/device.mds2.yaml', `mds2: HN 1-2019\nextends: ${name}\n`, (path) =>
      path === 'line/device.mds2.yaml' ? { path, text: '' } : load(path),
    );
    expect(source).toMatchObject({ ok: false, error: { kind, span: { line: 2 } } });
  });
});

test('internal evidence is in no form and no conversion', () => {
  const form = read(
    'mds2: HN 1-2019\nanswers:\n  CSUP-1: { answer: Yes, evidence: { ticket: SECRET-42, file: secret.pdf } }\n',
  );
  expect(JSON.stringify(form) + sourceOf(form)).not.toMatch(/secret/i);
  expect(form.disclosure.answers).toMatchObject([{ id: 'CSUP-1', value: 'yes' }]);
});

test('a source of a million lines is refused at once', () => {
  const started = performance.now();
  expect(parseSource('a', 'x: y\n'.repeat(1_000_000), () => undefined)).toMatchObject({
    ok: false,
    error: { kind: 'too-large' },
  });
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('an edit keeps comments and every other line', () => {
  const before = '# head\nmds2: HN 1-2019\nanswers:\n  CSUP-1: ja # yes\n  # between\n  AUDT-1: Yes, optional\n';
  const after = editSource(before, [
    { kind: 'answer', question: 'CSUP-1', raw: 'Yes' },
    { kind: 'answer', question: 'AUDT-1', raw: 'Yes' },
    { kind: 'note', question: 'AUDT-1', text: 'optional' },
  ]);
  expect(after).toContain('# head\n');
  expect(after).toContain('  CSUP-1: Yes # yes\n  # between\n');
  expect(read(after!).disclosure.answers).toMatchObject([
    { id: 'AUDT-1', raw: 'Yes', notes: ['optional'] },
    { id: 'CSUP-1', raw: 'Yes' },
  ]);
});
