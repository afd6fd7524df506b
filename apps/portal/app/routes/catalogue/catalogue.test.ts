import { practices, questionIds } from '@mds2/catalog';
import { expect, test } from 'vitest';

import { catalogueOf, practicePage, questionPage } from './catalogue-data.server.ts';

test('every question and every practice has its page in both languages', () => {
  for (const locale of ['en', 'de'] as const) {
    expect(questionIds.filter((id) => questionPage(locale, id).text === '')).toEqual([]);
    expect(practices.filter(({ id }) => practicePage(locale, id).meaning === '').map(({ id }) => id)).toEqual([]);
  }
});

test('a question names the practices in which it counts, with how sure we are of the link', () => {
  const { criteria } = questionPage('en', 'SBOM-1');
  expect(criteria.length).toBeGreaterThan(0);
  expect(criteria.every(({ practice, confidence }) => /^GP\d\d$/.test(practice) && ['verified', 'memory', 'derived'].includes(confidence))).toBe(true);
});

test('every question stands in one section of the list, and no answer of the server is over 40 KB', () => {
  const { sections } = catalogueOf('en', null);
  expect(sections.reduce((sum, { count }) => sum + count, 0)).toBe(questionIds.length);
  const sizes = [...sections.map(({ code }) => JSON.stringify(catalogueOf('de', code)).length), ...practices.map(({ id }) => JSON.stringify(practicePage('de', id)).length)];
  expect(Math.max(...sizes)).toBeLessThan(40_000);
});

test('what is not in the catalogue is a page that is not there', () => {
  expect(() => questionPage('en', 'ZZZ-1')).toThrow(expect.objectContaining({ status: 404 }));
});
