import { expect, test } from 'vitest';

import { candidateLink, readCandidateView } from './view.ts';

const at = (query: string) => readCandidateView(`https://desk.example/tenders/t/candidates/c${query}`);

test('the address holds the view and gives it back', () => {
  for (const query of ['?revision=2&section=AUDT', '?show=open', '?section=DTBK&remarks=all']) expect(candidateLink(at(query), {})).toBe(query);
});

test('what is no revision number is the current one', () => {
  expect([at('?revision=-1').revision, at('?revision=x').revision, at('').revision]).toEqual([null, null, null]);
});

test('choosing a section ends the list of all that is open', () => {
  expect(candidateLink(at('?show=open'), { section: 'AUDT', onlyOpen: false })).toBe('?section=AUDT');
});
