import { expect, test } from 'vitest';

import { parseMove } from './parse-move.ts';

const move = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ revision: 'r1', reason: 'Sent for the wrong model.', ...fields })) form.set(name, value);
  return parseMove(form, 'c1', 't1');
};

test('a revision moves to a candidate that is there', () => {
  expect(move({ target: 'c2', model: 'ignored' })).toEqual({ ok: true, value: { revision: 'r1', to: { candidateId: 'c2' }, reason: 'Sent for the wrong model.' } });
});

test('or to a new one, here or in another tender', () => {
  expect(move({ target: 'new', manufacturer: 'Velmora', model: 'Echo 8' })).toMatchObject({ ok: true, value: { to: { manufacturer: 'Velmora', model: 'Echo 8', tenderId: 't1' } } });
  expect(move({ target: 'new', model: 'Echo 8', tender: 't2' })).toMatchObject({ ok: true, value: { to: { manufacturer: '', model: 'Echo 8', tenderId: 't2' } } });
});

test('without a place, to where it is, or without a reason nothing moves', () => {
  expect([move({ target: 'new' }), move({ target: 'c1' }), move({ target: 'c2', reason: ' ' })]).toEqual([
    { ok: false, error: 'target-missing' },
    { ok: false, error: 'target-same' },
    { ok: false, error: 'reason-missing' },
  ]);
});
