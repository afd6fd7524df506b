import type { ImportedFile } from '@mds2/store';
import { expect, test } from 'vitest';

import { missingFiles } from './missing-files.ts';

const importOf = (id: string, startedBy: string, files: readonly [name: string, outcome: ImportedFile['outcome'], formIndex?: number][]) => ({
  id,
  startedBy,
  startedAt: `2026-01-01T00:00:0${id}Z`,
  files: files.map(([name, outcome, formIndex = 0], position) => ({ id: `${id}.${position}`, importId: id, position, formIndex, name, outcome, bytes: null, sha256: null, revisionId: null, refusal: null, at: '' })),
});
const names = (imports: Parameters<typeof missingFiles>[0]) => missingFiles(imports).map(({ id }) => id);

test('what waits is missing', () => {
  expect(names([importOf('1', 'Mira', [['a', 'created'], ['b', 'waiting'], ['c', 'refused']])])).toEqual(['1.1']);
});

test('what the same person sent later under its name is not', () => {
  expect(names([importOf('1', 'Mira', [['a', 'waiting'], ['b', 'waiting']]), importOf('2', 'Mira', [['a', 'already-here']])])).toEqual(['1.1']);
});

test('a file of that name sent earlier, or by somebody else, does not stand for it', () => {
  expect(names([importOf('1', 'Mira', [['a', 'created']]), importOf('2', 'Mira', [['a', 'waiting']])])).toEqual(['2.0']);
  expect(names([importOf('1', 'Mira', [['a', 'waiting']]), importOf('2', 'Jo', [['a', 'created']])])).toEqual(['1.0']);
});

test('each later file stands for one, its further forms for none', () => {
  expect(names([importOf('1', 'Mira', [['a', 'waiting'], ['a', 'waiting']]), importOf('2', 'Mira', [['a', 'created'], ['a', 'created', 1]])])).toEqual(['1.1']);
});
