import { speaker } from '@mds2/base';
import { expect, test } from 'vitest';

import { readingLede } from './lede.ts';
import messages from './messages.ts';
import { parseReading } from './parse-reading.ts';

const counts = { all: 12, left: 9, first: 2, order: 0, candidates: 5, ofCandidates: 5 };

test('says how far the reading is and what depends on the rest', () => {
  expect(readingLede(counts, speaker(messages, 'en'))).toBe('3 of 12 answers are read. 9 are left that only a person can read. On 2 of them the first place depends; they come first.');
  expect(readingLede({ ...counts, first: 0 }, speaker(messages, 'de'))).toBe('3 von 12 Antworten sind gelesen. 9 bleiben, die nur ein Mensch lesen kann. Keine davon kann die Reihenfolge ändern.');
  expect(readingLede({ ...counts, left: 0, first: 0, ofCandidates: 70 }, speaker(messages, 'en'))).toBe('12 of 12 answers are read. Looked at are the 5 best of 70 candidates.');
});

test('a verdict needs a reason, and holds for each row once', () => {
  const form = new FormData();
  form.set('item', 'r_1.AUDT-1');
  expect(parseReading(form)).toEqual({ ok: false, error: 'verdict-missing' });
  form.set('verdict', 'partial');
  form.set('reason', ' ');
  expect(parseReading(form)).toEqual({ ok: false, error: 'reason-missing' });
  form.set('reason', 'Logs only, no alarms.');
  form.append('also', 'r_1.AUDT-2');
  form.append('also', 'r_1.AUDT-1');
  for (const key of ['r_1.AUDT-2', 'r_2.AUDT-1']) form.append('same', key);
  expect(parseReading(form)).toEqual({ ok: true, value: { keys: ['r_1.AUDT-1', 'r_1.AUDT-2'], verdict: 'partial', reason: 'Logs only, no alarms.', next: null } });
  form.set('rows', 'all');
  expect(parseReading(form)).toMatchObject({ value: { keys: ['r_1.AUDT-1', 'r_1.AUDT-2', 'r_2.AUDT-1'] } });
});
