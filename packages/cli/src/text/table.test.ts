import { expect, test } from 'vitest';
import { shorten } from './display-width.ts';
import { table } from './table.ts';

test('columns are as wide as their widest cell, figures stand to the right, nothing trails', () => {
  const lines = table(
    [{ head: 'Candidate' }, { head: 'Points', align: 'right' }, { head: '' }],
    [
      ['Velmora', '61–84', ''],
      ['Brightfen Lyra', '8', 'x'],
    ],
    { width: 80 },
  );
  expect(lines).toEqual(['Candidate       Points', 'Velmora          61–84', 'Brightfen Lyra       8  x']);
});

test('a table that is too wide takes from the columns that may give, widest first, and says so with an ellipsis', () => {
  const lines = table(
    [{ head: '' }, { head: '', shrinkTo: 6 }],
    [['CSUP-2', 'Operating system patches are described']],
    { width: 24 },
  );
  expect(lines).toEqual(['CSUP-2  Operating syste…']);
});

test('wide characters count as two columns, combining marks as none', () => {
  const lines = table(
    [{ head: '' }, { head: '' }],
    [
      ['超音波', 'a'],
      ['e\u0301cho', 'b'],
    ],
    { width: 80 },
  );
  expect(lines).toEqual(['超音波  a', 'e\u0301cho    b']);
  expect(shorten('超音波装置', 6)).toBe('超音…');
});

test('what sets a cell off does not count as width', () => {
  const bold = (text: string) => `<b>${text}</b>`;
  expect(table([{ head: 'A' }, { head: 'B' }], [[{ text: 'x', style: bold }, 'y']], { width: 80, head: bold })).toEqual(
    ['<b>A</b>  <b>B</b>', '<b>x</b>  y'],
  );
});
