import { expect, test } from 'vitest';
import { parseReleaseDate } from './release-date.ts';

test.each([
  ['2019-10-09', '2019-10-09'],
  ['2019/10/09', '2019-10-09'],
  ['2024-12-31T00:00:00', '2024-12-31'],
  ['31.12.2024', '2024-12-31'],
  ['1.2.24', '2024-02-01'],
  ['31. Dezember 2024', '2024-12-31'],
  ['1. März 2025', '2025-03-01'],
  ['October 9, 2019', '2019-10-09'],
  ['9 October 2019', '2019-10-09'],
  ['9-Oct-2019', '2019-10-09'],
  ['9. Okt. 2019', '2019-10-09'],
  ['Sept. 1st, 2020', '2020-09-01'],
  ['2nd of May 2021', '2021-05-02'],
  ['09OCT2019', '2019-10-09'],
  ['7/16/07', '2007-07-16'],
  ['16/7/07', '2007-07-16'],
  ['7/7/07', '2007-07-07'],
  ['12-31-2024', '2024-12-31'],
  ['Released 2024-03-01 (Rev. B)', '2024-03-01'],
  ['2024-02-29', '2024-02-29'],
])('%j is %s', (text, iso) => {
  expect(parseReleaseDate(text)).toEqual({ kind: 'date', iso });
});

test.each(['7/6/07', '01/02/2024', '03-04-2025'])('day and month of %s cannot be told apart', (text) => {
  expect(parseReleaseDate(text)).toEqual({ kind: 'ambiguous' });
});

test.each(['soon', '2024', 'March 2024', '31.02.2024', '2023-02-29', '13/13/2024', 'Rev. 3', '2024-01-01 to 2025-01-01', '45000', '1.2.3.4'])('%s is no date', (text) => {
  expect(parseReleaseDate(text)).toEqual({ kind: 'unreadable' });
}); // prettier-ignore

test('a true date of the sheet is free of doubt, a bare number is none', () => {
  expect(parseReleaseDate('2007-06-07', 'date')).toEqual({ kind: 'date', iso: '2007-06-07' });
  expect(parseReleaseDate('2007-06-07T12:00:00', 'date')).toEqual({ kind: 'date', iso: '2007-06-07' });
  expect(parseReleaseDate('43747', 'number')).toEqual({ kind: 'unreadable' });
});
