import { speaker } from '@mds2/base';
import { expect, test } from 'vitest';

import { valueWords } from './criteria-table.tsx';
import type { EvidencePage } from './evidence-page.server.ts';
import { evidenceLede } from './lede.ts';
import messages from './messages.ts';
import { parseSettling } from './parse-settling.ts';

const practice = (more: Partial<EvidencePage['practice']>): EvidencePage['practice'] => ({
  id: 'GP08', title: 'Auditing', short: 'Auditing', weight: 1, range: { low: 0.692, high: 0.923 }, notApplicable: null, assessed: true, decided: 10, applicable: 13, coverage: 0.57, ...more,
});
const say = speaker(messages, 'en');

test('what is open is counted, and the practice is never said to be narrower than it is', () => {
  expect(evidenceLede(practice({}), say)).toBe('10 of 13 criteria of GP08 are decided. 3 are open, so the practice stands at 69–93 of 100. That is 57 % of all that the practice asks, over all sources.');
});

test('a practice that does not apply says why, and has no figure', () => {
  expect(evidenceLede(practice({ notApplicable: 'condition', range: null }), say)).toBe('GP08 does not apply: the device has no exposure that it protects.');
});

test('a practice whose criteria may all not apply is unknown, not decided', () => {
  expect(evidenceLede(practice({ decided: 0, applicable: 0, range: { low: 0, high: 1 }, coverage: 0 }), say)).toMatch(/^Whether the criteria of GP08 apply is unknown, so it stands at 0–100/);
});

test('a criterion is worth 1, 0 or what is between, with the decimal sign of the language', () => {
  expect([valueWords({ low: 1, high: 1 }, 'en'), valueWords({ low: 0.5, high: 1 }, 'de')]).toEqual(['1', '0,5–1']);
});

test('a reading without a reason is not recorded', () => {
  const form = new FormData();
  form.set('verdict', 'yes');
  form.set('reason', '  ');
  expect(parseSettling(form)).toEqual({ ok: false, error: 'reason-missing' });
  form.set('reason', 'Syslog over TLS reaches our collector.');
  form.set('question', 'AUDT-5.2');
  expect(parseSettling(form)).toEqual({ ok: true, value: { question: 'AUDT-5.2', verdict: 'yes', reason: 'Syslog over TLS reaches our collector.' } });
  form.set('verdict', 'maybe');
  expect(parseSettling(form)).toEqual({ ok: false, error: 'verdict-missing' });
});
