/**
 * `tsx scripts/screenshots.ts`: takes the pictures of the README from the built portal with its demo tender.
 * Needs a Chromium; the pictures are checked in.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../test/portal/chromium.ts';
import { setUp } from '../test/portal/people.ts';
import { startPortal } from '../test/portal/portal-process.ts';

const folder = join(import.meta.dirname, '..', 'docs', 'screenshots');
mkdirSync(folder, { recursive: true });
const portal = await startPortal({ demo: true });
const browser = await launchChromium();
try {
  const cookie = await setUp(portal);
  const context = await browser.newContext({
    baseURL: portal.url,
    viewport: { width: 1180, height: 760 },
    reducedMotion: 'reduce',
  });
  await context.addCookies(
    cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=');
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: portal.url };
    }),
  );
  const page = await context.newPage();
  await page.goto('/tenders');
  await page.getByRole('link', { name: 'Ultrasound 2027' }).first().click();
  await page.getByRole('heading', { level: 1, name: /Ultrasound 2027/ }).waitFor();
  const tender = new URL(page.url()).pathname;
  const take = async (name: string) => {
    await page.screenshot({ path: join(folder, `${name}.png`) });
    console.log(`docs/screenshots/${name}.png`);
  };
  await page.goto(`${tender}/compare`);
  await take('compare');
  await page
    .getByRole('table', { name: 'Candidates by ENISA practice' })
    .locator('tbody td a[href*="/evidence/GP09"]')
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'What does this figure rest on?' }).waitFor();
  await take('evidence');
  await page.goto(`${tender}/profile`);
  await page.getByLabel(/^Weight of GP09/).fill('8');
  await page.getByText('1 choice changed, not saved').waitFor();
  await page.getByRole('table', { name: 'Ranking' }).scrollIntoViewIfNeeded();
  await take('profile');
} finally {
  await browser.close();
  await portal.stop();
}
