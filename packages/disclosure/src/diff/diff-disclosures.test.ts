import { questionIds, questionOf } from '@mds2/catalog';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerValue, Disclosure } from '../model.ts';
import { disclosureOf, type Sketch } from '../testing/disclosure-of.ts';
import { describeChangeKind, describeDiff } from './describe-diff.ts';
import { diffDisclosures } from './diff-disclosures.ts';
import { changeKinds } from './disclosure-diff.ts';

const kinds = (older: Sketch, newer: Sketch) =>
  diffDisclosures(disclosureOf(older), disclosureOf(newer)).changes.map(({ id, kind }) => `${id} ${kind}`);

describe('one answer', () => {
  // STCF-1 (encryption at rest) is good when Yes, AUTH-3 bad, MPII-1 a description.
  test.each<[string, AnswerValue, AnswerValue, string | null]>([
    ['TXCF-2', 'yes', 'no', 'worse'],
    ['TXCF-2', 'no', 'yes', 'better'],
    ['TXCF-2', 'yes', 'see-note', 'worse'],
    ['TXCF-2', 'see-note', 'yes', 'better'],
    ['TXCF-2', 'see-note', 'no', 'worse'],
    ['TXCF-2', 'yes', 'text', 'worse'],
    ['TXCF-2', 'yes', 'blank', 'withdrawn'],
    ['TXCF-2', 'no', 'blank', 'withdrawn'],
    ['TXCF-2', 'see-note', 'blank', 'withdrawn'],
    ['TXCF-2', 'blank', 'no', 'new'],
    ['TXCF-2', 'see-note', 'text', 'changed'],
    ['TXCF-2', 'yes', 'yes', null],
    ['TXCF-2', 'blank', 'blank', null],
    ['AUTH-3', 'no', 'yes', 'worse'],
    ['AUTH-3', 'yes', 'no', 'better'],
    ['MPII-1', 'no', 'yes', 'changed'],
    ['MPII-1', 'yes', 'blank', 'withdrawn'],
  ])('%s from %s to %s is %s', (id, before, after, kind) => {
    expect(kinds({ [id]: before }, { [id]: after })).toEqual(kind === null ? [] : [`${id} ${kind}`]);
  });

  test('a row that is gone is withdrawn, a row that is added is new', () => {
    expect(kinds({ 'TXCF-2': 'yes' }, {})).toEqual(['TXCF-2 withdrawn']);
    expect(kinds({}, { 'TXCF-2': 'yes' })).toEqual(['TXCF-2 new']);
    expect(kinds({}, { 'TXCF-2': 'blank' })).toEqual([]);
  });

  test('another note is told; the same in other spacing is not', () => {
    expect(kinds({ 'TXCF-2': ['yes', 'by TLS 1.2'] }, { 'TXCF-2': ['yes', 'by TLS 1.3'] })).toEqual([
      'TXCF-2 note-changed',
    ]);
    expect(kinds({ 'TXCF-2': ['yes', 'by TLS  1.2 '] }, { 'TXCF-2': ['yes', 'by TLS 1.2'] })).toEqual([]);
    const { changes } = diffDisclosures(
      disclosureOf({ 'TXCF-2': ['yes', 'by TLS 1.2'] }),
      disclosureOf({ 'TXCF-2': 'no' }),
    );
    expect(changes).toMatchObject([{ kind: 'worse', notesChanged: true }]);
  });

  test('texts are compared as texts', () => {
    expect(kinds({ 'DOC-3': { text: 'Scan 1' } }, { 'DOC-3': { text: 'Scan 1, Scan 2' } })).toEqual(['DOC-3 changed']);
    expect(kinds({ 'DOC-3': { text: 'Scan 1' } }, { 'DOC-3': { text: ' Scan  1' } })).toEqual([]);
  });

  test('an unknown ID is only changed', () => {
    expect(kinds({ 'ZZZZ-1': 'yes' }, { 'ZZZZ-1': 'no' })).toEqual(['ZZZZ-1 changed']);
  });
});

describe('gates', () => {
  test('the loss of a capability is told once: its details no longer apply', () => {
    const before: Sketch = { 'AUDT-2': 'yes', 'AUDT-2.1': 'yes', 'AUDT-2.2': 'yes' };
    expect(kinds(before, { 'AUDT-2': 'no', 'AUDT-2.1': 'na', 'AUDT-2.2': 'no' })).toEqual([
      'AUDT-2 worse',
      // Alike in kind, the more important question comes first.
      'AUDT-2.2 changed',
      'AUDT-2.1 changed',
    ]);
  });

  test('an N/A that its gate does not excuse is no better than an open answer', () => {
    expect(kinds({ 'AUDT-2': 'yes', 'AUDT-2.1': 'yes' }, { 'AUDT-2': 'yes', 'AUDT-2.1': 'na' })).toEqual([
      'AUDT-2.1 worse',
    ]);
  });

  test('No and N/A below a closed gate say the same of the device, but not in the same word', () => {
    expect(kinds({ 'AUDT-2': 'no', 'AUDT-2.1': 'no' }, { 'AUDT-2': 'no', 'AUDT-2.1': 'na' })).toEqual([
      'AUDT-2.1 changed',
    ]);
  });
});

test('losses come first, the important ones before the others', () => {
  const older: Sketch = { 'TXCF-2': 'yes', 'DOC-3': { text: 'A' }, 'AUTH-3': 'yes', 'PAUT-8': 'yes', 'SGUD-1': 'yes' };
  const newer: Sketch = {
    'TXCF-2': 'no',
    'DOC-3': { text: 'B' },
    'AUTH-3': 'no',
    'PAUT-8': 'blank',
    'SGUD-1': 'no',
    'SGUD-4': 'yes',
  };
  const diff = diffDisclosures(disclosureOf(older), disclosureOf(newer));
  expect(diff.changes.map(({ kind }) => kind)).toEqual(['worse', 'worse', 'withdrawn', 'changed', 'new', 'better']);
  const [first, second] = diff.changes;
  expect(first!.importance).toBeGreaterThanOrEqual(second!.importance);
  expect(diff.counts).toEqual({ worse: 2, withdrawn: 1, changed: 1, 'note-changed': 0, new: 1, better: 1 });
  expect(describeDiff(diff, 'en')).toBe('2 worse, 1 withdrawn, 1 changed, 1 newly answered, 1 better');
  expect(describeDiff(diff, 'de')).toBe('2 schlechter, 1 zurückgezogen, 1 geändert, 1 neu beantwortet, 1 besser');
});

test('the header is compared field by field', () => {
  const older = disclosureOf({});
  const newer: Disclosure = {
    ...older,
    document: { ...older.document, model: 'Example 2', releaseDate: '2026-01-01' },
  };
  expect(diffDisclosures(older, newer).document).toEqual([
    { field: 'model', before: 'Example 1', after: 'Example 2' },
    { field: 'releaseDate', before: null, after: '2026-01-01' },
  ]);
});

test('editions of the form are not compared: their IDs do not ask the same', () => {
  const older: Disclosure = { ...disclosureOf({ '15-10': 'yes' }), formVersion: 'HN 1-2013' };
  const diff = diffDisclosures(older, disclosureOf({ 'SAHD-11': 'yes' }));
  expect(diff).toMatchObject({ comparable: false, changes: [] });
  expect(describeDiff(diff, 'en')).toContain('HN 1-2013');
});

test.each(['en', 'de'] as const)('every kind has a word in %s', (locale) => {
  for (const kind of changeKinds) expect(describeChangeKind(kind, locale)).toMatch(/^\p{L}/u);
  expect(describeDiff(diffDisclosures(disclosureOf({}), disclosureOf({})), locale)).toMatch(/\.$/);
});

const value = fc.constantFrom<AnswerValue>('yes', 'no', 'na', 'see-note', 'text', 'blank');
const disclosure = fc
  .dictionary(fc.constantFrom(...questionIds), fc.oneof(value, fc.tuple(value, fc.constantFrom('a', 'b'))), {
    maxKeys: 60,
  })
  .map((sketch) => disclosureOf(sketch as Sketch));

describe('laws', () => {
  test('nothing has changed between equals', () => {
    fc.assert(
      fc.property(disclosure, (one) => {
        expect(diffDisclosures(one, one)).toMatchObject({ document: [], changes: [] });
      }),
    );
  });

  test('what is better one way is worse the other, what is withdrawn is new', () => {
    const mirror = {
      worse: 'better',
      better: 'worse',
      withdrawn: 'new',
      new: 'withdrawn',
      changed: 'changed',
      'note-changed': 'note-changed',
    };
    fc.assert(
      fc.property(disclosure, disclosure, (one, other) => {
        const there = new Map(diffDisclosures(one, other).changes.map(({ id, kind }) => [id, kind]));
        const back = new Map(diffDisclosures(other, one).changes.map(({ id, kind }) => [id, mirror[kind]]));
        expect(back).toEqual(there);
      }),
    );
  });

  test('every difference in value is told, and nothing is both told and equal', () => {
    fc.assert(
      fc.property(disclosure, disclosure, (one, other) => {
        const { changes, counts } = diffDisclosures(one, other);
        const told = new Set(changes.map(({ id }) => id));
        const valueIn = (of: Disclosure, id: string) => of.answers.find((answer) => answer.id === id)?.value ?? 'blank';
        for (const id of questionIds) if (valueIn(one, id) !== valueIn(other, id)) expect(told).toContain(id);
        expect(told.size).toBe(changes.length);
        expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(changes.length);
      }),
    );
  });

  test('questions that only describe are never better or worse', () => {
    fc.assert(
      fc.property(disclosure, disclosure, (one, other) => {
        for (const { id, kind } of diffDisclosures(one, other).changes) {
          if (kind === 'better' || kind === 'worse')
            expect(['good', 'bad']).toContain(questionOf('HN 1-2019', id)!.polarity);
        }
      }),
    );
  });
});
