import { expect, test } from 'vitest';

import { returnPath } from './return-path.ts';

test.each(['/tenders', '/tenders/t1/compare?only=differences&v=a,b#row', '/?x=1', '/a/b%2Fc'])('comes back to %s', (path) => {
  expect(returnPath(path)).toBe(path);
});

test.each([
  null,
  undefined,
  '',
  'tenders',
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '\\\\evil.example',
  'javascript:alert(1)',
  '/a\\..\\..\\evil',
])('refuses %j', (wish) => {
  expect(returnPath(wish)).toBe('/');
});

test('does not lead back to the sign-in itself', () => {
  expect(returnPath('/sign-in?to=/x')).toBe('/');
  expect(returnPath('/sign-out')).toBe('/');
  expect(returnPath('/setup')).toBe('/');
});

test('dots cannot climb into another host', () => {
  expect(returnPath('/a/..//evil.example')).toBe('/');
});
