import { expect, test } from 'vitest';

import { isApiPath, isOwnRequest, type Sender } from './same-origin.ts';

const post = (sender: Partial<Sender>): Sender => ({ method: 'POST', host: 'desk.example:3000', origin: undefined, fetchSite: undefined, ...sender });

test('looking is always allowed', () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS']) expect(isOwnRequest(post({ method, origin: 'https://evil.example', fetchSite: 'cross-site' }))).toBe(true);
});

test('a form of our own pages passes', () => {
  expect(isOwnRequest(post({ origin: 'http://desk.example:3000', fetchSite: 'same-origin' }))).toBe(true);
  expect(isOwnRequest(post({ origin: 'http://desk.example:3000' }))).toBe(true);
  expect(isOwnRequest(post({ fetchSite: 'same-origin' }))).toBe(true);
  expect(isOwnRequest(post({ fetchSite: 'none' }))).toBe(true);
});

test.each<[string, Partial<Sender>]>([
  ['another site', { origin: 'https://evil.example', fetchSite: 'cross-site' }],
  ['another site in a browser that does not send Sec-Fetch-Site', { origin: 'https://evil.example' }],
  ['another port of the same host', { origin: 'http://desk.example:4000', fetchSite: 'same-site' }],
  ['a sibling of the domain', { fetchSite: 'same-site' }],
  ['a sandboxed frame', { origin: 'null', fetchSite: 'cross-site' }],
  ['a null origin alone', { origin: 'null' }],
  ['headers that disagree', { origin: 'https://evil.example', fetchSite: 'same-origin' }],
  ['nothing said at all', {}],
  ['no host to compare with', { origin: 'http://desk.example:3000', host: undefined }],
])('refuses %s', (_, sender) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect(isOwnRequest(post({ ...sender, method }))).toBe(false);
});

test('the API answers for itself, and no page passes as API', () => {
  expect(isApiPath('/api/v1/tenders?x=1')).toBe(true);
  for (const path of ['/', '/apis', '/tenders/api/', '/api/../sign-out', '/api/%2e%2e/sign-out', '/api\\..\\sign-out', '//api/v1']) expect([path, isApiPath(path)]).toEqual([path, false]);
});
