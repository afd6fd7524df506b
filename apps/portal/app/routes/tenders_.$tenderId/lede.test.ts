import { speaker } from '@mds2/base';
import { expect, test } from 'vitest';

import { overviewLede } from './lede.ts';
import messages from './messages.ts';
import type { CandidateLine } from './overview.server.ts';

const line = (name: string, more: { form?: string; open?: number; failed?: number; openKnockOuts?: number } = {}): CandidateLine => ({
  id: name,
  name,
  revision: { number: 1, documentId: null, releaseDate: null, formVersion: more.form ?? 'HN 1-2019', manual: false, answered: 240, open: more.open ?? 0, findings: 0 },
  score: { low: 0.5, high: 0.6, failed: more.failed ?? 0, open: more.openKnockOuts ?? 0 },
});
const en = (...lines: CandidateLine[]) => overviewLede(lines, false, speaker(messages, 'en'), 'en');

test('an empty tender says what to do', () => {
  expect(en()).toBe('No candidate yet. Drop the vendors’ MDS2 workbooks here; you see at once what could be read.');
});

test('old forms, knock-outs and what is open are said in this order', () => {
  expect(en(line('Velmora', { open: 22 }), line('Quorvex', { failed: 2, open: 90 }), line('Isarwelle', { form: 'HN 1-2013', open: 151, openKnockOuts: 3 }))).toBe(
    '3 candidates are in. Isarwelle sent an older form, which leaves much open. Quorvex is knocked out. 173 open answers and 3 knock-outs that nobody has answered stand between you and a settled ranking.',
  );
});

test('a candidate that is knocked out no longer owes answers', () => {
  expect(en(line('Velmora'), line('Quorvex', { failed: 1, open: 40, openKnockOuts: 2 }))).toBe('2 candidates are in. Quorvex is knocked out. Every answer is decided.');
});

test('the same in German', () => {
  expect(overviewLede([line('Velmora', { open: 1 })], false, speaker(messages, 'de'), 'de')).toBe('Ein Angebot liegt vor. 1 offene Antwort steht einer entschiedenen Rangfolge im Weg.');
});
