import { describe, expect, test } from 'vitest';
import type { Disclosure } from '../model.ts';
import { applyCorrections, isCorrection, stillValid, type Correction } from './corrections.ts';

const read: Disclosure = {
  formVersion: 'HN 1-2019',
  document: { manufacturer: 'Acme', model: null, documentId: 'D-1', releaseDate: null },
  answers: [
    { id: 'AUDT-1', value: 'text', raw: 'yes (since v2)', notes: ['note'], noteCells: ['Form!B9'], cell: 'Form!C9' },
    { id: 'AUDT-2', value: 'no', raw: 'No', notes: [], noteCells: [], cell: 'Form!C10' },
  ],
};
const answer = (question: string, raw: string, corrected: string): Correction => ({ field: 'answer', question, read: raw, corrected });

describe('a correction', () => {
  test('of an answer changes its value and nothing that was read', () => {
    const [first, second] = applyCorrections(read, [answer('AUDT-1', 'yes (since v2)', 'yes')]).answers;
    expect(first).toEqual({ ...read.answers[0], value: 'yes' });
    expect(second).toEqual(read.answers[1]);
  });
  test('of the header fills what was not read', () => {
    expect(applyCorrections(read, [{ field: 'model', question: null, read: null, corrected: 'Echo 7' }]).document).toEqual({ ...read.document, model: 'Echo 7' });
  });
  test('falls away once the cell says something else', () => {
    expect(applyCorrections(read, [answer('AUDT-1', 'yes', 'yes')])).toBe(read);
    expect(stillValid(read, [answer('AUDT-2', 'No', 'yes'), answer('AUDT-2', 'Yes', 'na')])).toHaveLength(1);
  });
  test('is followed by a later one of the same place', () => {
    expect(applyCorrections(read, [answer('AUDT-2', 'No', 'yes'), answer('AUDT-2', 'No', 'na')]).answers[1]!.value).toBe('na');
  });
});

test.each([
  [{ field: 'answer', question: 'AUDT-1', corrected: 'maybe' }, false],
  [{ field: 'answer', question: null, corrected: 'yes' }, false],
  [{ field: 'releaseDate', question: null, corrected: '2026-02-30' }, false],
  [{ field: 'releaseDate', question: null, corrected: '2026-02-28' }, true],
  [{ field: 'model', question: null, corrected: '  ' }, false],
] as const)('%o can be made: %s', (correction, can) => {
  expect(isCorrection(correction)).toBe(can);
});
