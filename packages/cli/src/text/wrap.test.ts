import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

test('breaks at blanks, sets later lines in, keeps every word and leaves a long one whole', () => {
  expect(wrap('one two three', 80)).toEqual(['one two three']);
  expect(wrap('Exposed: radio, network', 18, '  ')).toEqual(['  Exposed: radio,', '    network']);
  expect(wrap('a pneumonoultramicroscopic b', 10)).toEqual(['a', '  pneumonoultramicroscopic', '  b']);
});
