import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { capabilitiesOf, roles } from '../server/capabilities.ts';
import { navigation, navigationFor } from './navigation.ts';

const words = (...held: Parameters<typeof capabilitiesOf>[0]) => navigationFor([...capabilitiesOf(held)]).map(({ key }) => key);

test('each role is offered its pages, in the order of its day', () => {
  expect(words('procurement')).toEqual(['today', 'tenders', 'catalogue']);
  expect(words('clinical-engineering')).toEqual(['today', 'tenders', 'catalogue']);
  expect(words('auditor')).toEqual(['today', 'tenders', 'record', 'catalogue']);
  expect(words('administrator')).toEqual(['today', 'tenders', 'people', 'record', 'catalogue']);
});

test('nobody is offered more than six words', () => {
  expect(words(...roles).length).toBeLessThanOrEqual(6);
});

test('who is not signed in is offered nothing', () => {
  expect(words()).toEqual([]);
});

test('every word leads to a page that exists', () => {
  const folder = (to: string) => (to === '/' ? ['_index'] : [to.slice(1).replaceAll('/', '.'), `${to.slice(1).replaceAll('/', '.')}._index`]);
  const missing = navigation.filter(({ to }) => !folder(to).some((name) => existsSync(join(import.meta.dirname, '../routes', name, 'route.tsx'))));
  expect(missing.map(({ to }) => to)).toEqual([]);
});
