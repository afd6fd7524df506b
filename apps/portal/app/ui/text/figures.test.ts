import { expect, test } from 'vitest';

import { daysBetween, floorPercent, formatBytes, formatList } from './figures.ts';

test('days left count calendar days and go negative once a date is past', () => {
  expect(daysBetween('2026-11-23T22:00:00.000Z', '2026-12-18')).toBe(25);
  expect(daysBetween('2026-11-23T01:00:00.000Z', '2026-11-22')).toBe(-1);
});

test('names are joined as each language joins them', () => {
  expect(formatList(['Velmora', 'Brightfen', 'Quorvex'], 'en')).toBe('Velmora, Brightfen and Quorvex');
  expect(formatList(['Velmora', 'Brightfen', 'Quorvex'], 'de')).toBe('Velmora, Brightfen und Quorvex');
});

test('sizes are in units of 1,000 with the decimal sign of the language', () => {
  expect(formatBytes(48_640, 'en')).toBe('49 KB');
  expect(formatBytes(1_440_000, 'de')).toBe('1,4 MB');
});

test('coverage is rounded down, but what is exactly 29 percent stays 29', () => {
  expect([floorPercent(0.419), floorPercent(0.29)]).toEqual([41, 29]);
});
