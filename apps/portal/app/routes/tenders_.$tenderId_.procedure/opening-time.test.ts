import { expect, test } from 'vitest';

import { localTime, openingTime } from './opening-time.ts';

test('a time is meant in the zone of the house, in winter and in summer', () => {
  expect(openingTime('2027-01-31T10:00', 'Europe/Berlin')).toBe('2027-01-31T09:00:00.000Z');
  expect(openingTime('2027-07-01T10:00', 'Europe/Berlin')).toBe('2027-07-01T08:00:00.000Z');
  expect(openingTime('2027-07-01T10:00', 'UTC')).toBe('2027-07-01T10:00:00.000Z');
});

test('around the change of the clocks: the skipped hour is no time, its neighbours are', () => {
  expect(openingTime('2027-03-28T01:59', 'Europe/Berlin')).toBe('2027-03-28T00:59:00.000Z');
  expect(openingTime('2027-03-28T02:30', 'Europe/Berlin')).toBeUndefined();
  expect(openingTime('2027-03-28T03:00', 'Europe/Berlin')).toBe('2027-03-28T01:00:00.000Z');
});

test('what is no time stays none', () => {
  for (const text of ['', 'tomorrow', '2027-02-30T10:00Z', '2027-13-01T10:00']) expect(openingTime(text, 'Europe/Berlin'), text).toBeUndefined();
});

test('there and back', () => {
  for (const local of ['2027-01-31T10:00', '2027-07-01T23:45', '2028-02-29T00:00']) expect(localTime(openingTime(local, 'America/New_York')!, 'America/New_York')).toBe(local);
});
