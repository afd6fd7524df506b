import { expect, test } from 'vitest';

import { dates } from './dates.ts';

test('a day is that day in every time zone', () => {
  expect(dates('en', 'America/New_York').date('2026-11-17')).toBe('17 Nov 2026');
  expect(dates('de', 'Europe/Berlin').date('2026-11-17')).toBe('17. Nov. 2026');
});

test('a time stamp is written in the time zone of the house', () => {
  expect(dates('en', 'Europe/Berlin').dateTime('2026-11-17T23:30:00.000Z')).toBe('18 Nov 2026, 00:30');
  expect(dates('de', 'Europe/Berlin').dateTime('2026-07-17T06:12:00.000Z')).toBe('17. Juli 2026, 08:12');
  expect(dates('de', 'Europe/Berlin').date('2026-11-17T23:30:00.000Z')).toBe('18. Nov. 2026');
});
