import { fastWorkbook, fleet } from '@mds2/fixtures';
import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { apiOf } from '../portal/api.ts';
import { emptyJourney } from '../portal/journey.ts';
import { addPerson, token } from '../portal/people.ts';

/** Twenty vendors by 240 questions: what a page weighs on the wire, whatever the device that opens it. */
const journey = emptyJourney.extend<{ tender: string }>({
  tender: [
    async ({ portal, cookie: _ }, use) => {
      const api = apiOf(portal, token(portal, addPerson(portal, 'procurement'), 'write'));
      const id = await api.createTender('Twenty vendors');
      const files = [...fleet(20, 'page-sizes')].map(({ fileName, draft, layout }) => ({
        name: fileName,
        bytes: fastWorkbook(draft, layout),
      }));
      const { files: lines } = await api.upload(id, files);
      expect(lines.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
      expect(new Set((await api.disclosures(id)).map(({ candidate }) => candidate)).size).toBe(20);
      await use(id);
    },
    { scope: 'file' },
  ],
});

/** The document itself, and what its loaders hand to the script when it is opened from another page. */
async function sizesOf(url: string, cookie: string, path: string) {
  const get = async (at: string) => {
    const answer = await fetch(url + at, { headers: { Cookie: cookie } });
    expect(answer.status, at).toBe(200);
    return Buffer.from(await answer.arrayBuffer());
  };
  const [pathname, query] = path.split('?');
  const [html, loaders] = [await get(path), await get(`${pathname}.data${query ? `?${query}` : ''}`)];
  return { html: html.length, compressed: gzipSync(html).length, loaders: loaders.length };
}

journey('the whole comparison of twenty vendors by all questions', async ({ portal, cookie, tender }) => {
  const sizes = await sizesOf(portal.url, cookie, `/tenders/${tender}/compare?rows=questions&section=all`);
  expect(sizes.html).toBeLessThanOrEqual(250_000);
  expect(sizes.compressed).toBeLessThanOrEqual(45_000);
  expect(sizes.loaders).toBeLessThanOrEqual(40_000);
});

journey('any section of it', async ({ portal, cookie, tender }) => {
  for (const section of ['AUDT', 'CSUP', 'SAHD', 'MPII', 'EMRG', 'PAUT', 'CONN']) {
    const { html, compressed, loaders } = await sizesOf(
      portal.url,
      cookie,
      `/tenders/${tender}/compare?rows=questions&section=${section}`,
    );
    expect(html, section).toBeLessThanOrEqual(40_000);
    expect(compressed, section).toBeLessThanOrEqual(15_000);
    expect(loaders, section).toBeLessThanOrEqual(40_000);
  }
});

journey('no page of the tender hands its script more than 40 KB', async ({ portal, cookie, tender }) => {
  const { candidate } = await fetch(`${portal.url}/tenders/${tender}`, { headers: { Cookie: cookie } }).then(
    async (answer) => ({ candidate: /candidates\/(c_[a-z0-9]+)/.exec(await answer.text())![1]! }),
  );
  const home = `/tenders/${tender}`;
  const own = `${home}/candidates/${candidate}`;
  const paths = [
    '/tenders',
    '/catalogue?section=AUDT',
    '/catalogue/practices/GP08',
    home,
    `${home}/compare`,
    `${home}/compare?rows=sections`,
    `${home}/profile`,
    `${home}/profile/GP27`,
    `${home}/revisions`,
    `${home}/decision`,
    `${home}/settings`,
    own,
    `${own}?show=open`,
    `${own}/answers`,
    `${own}/correct`,
    `${own}/evidence/GP27`,
  ];
  const heavy: string[] = [];
  for (const path of paths) {
    const { loaders } = await sizesOf(portal.url, cookie, path);
    if (loaders > 40_000) heavy.push(`${path}: ${loaders}`);
  }
  expect(heavy).toEqual([]);
});
