import { expect, test } from 'vitest';

import { announcedNames, fileName, MOST_FILES } from './announced-names.ts';

test('names come in the order announced, without their folders', () => {
  expect(announcedNames('{"names":["offers/Velmora/echo7.xlsx","C:\\\\mds2\\\\lyra.xlsx"]}')).toEqual({ ok: true, value: ['echo7.xlsx', 'lyra.xlsx'] });
});

test('what is no announcement is refused by kind', () => {
  expect([announcedNames('names'), announcedNames('{}'), announcedNames('{"names":[]}'), announcedNames('{"names":[1]}')].map((r) => r.ok || r.error)).toEqual(['not-json', 'no-names', 'no-names', 'no-names']);
  expect(announcedNames(JSON.stringify({ names: Array.from({ length: MOST_FILES + 1 }, () => 'a') }))).toEqual({ ok: false, error: 'too-many' });
});

test('a name is never empty, endless or a control sequence, and keeps whole characters', () => {
  expect([fileName('a/b/'), fileName('\u0007'), fileName('🙂'.repeat(400)).length]).toEqual(['unnamed', 'unnamed', 510]);
});
