import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from '../portal/accessible.ts';
import { apiOf } from '../portal/api.ts';
import { journey } from '../portal/journey.ts';
import { addPerson, first, signIn, speakGerman, token } from '../portal/people.ts';
import { demoFiles, pretender } from '../portal/workbook-files.ts';

/** A public procurement from publishing to the opening by two persons. The steps build on each other, as in life. */
let tender = '';
let opens = 0;

/** How long the steps before the opening may take. */
const UNTIL_OPENING = 20_000;

journey('an officer chooses the rules and publishes: nothing is chosen beforehand', async ({ look }) => {
  const page = await look();
  await page.goto('/tenders/new');
  await page.getByLabel('Name of the tender').fill('Monitors 2028');
  await page.getByRole('button', { name: 'Create the tender' }).click();
  await page.waitForURL((url) => /^\/tenders\/(?!new$)[^/]+$/.test(url.pathname));
  tender = new URL(page.url()).pathname;
  await page.getByRole('navigation', { name: 'Tender', exact: true }).getByRole('link', { name: 'Procedure' }).click();
  await page.getByRole('heading', { level: 1, name: /Where does this tender stand/ }).waitFor();
  expect(
    await page.getByRole('radio').evaluateAll((all) => all.filter((one) => (one as HTMLInputElement).checked).length),
  ).toBe(0);
  await expectAccessible(page);

  await page.getByRole('radio', { name: /Public procurement/ }).check();
  opens = Date.now() + UNTIL_OPENING;
  const field = page.getByLabel(/^Opening time/);
  // To the second, so that the test need not wait for the next minute.
  await field.evaluate((input) => input.setAttribute('step', '1'));
  await field.fill(new Date(opens).toLocaleString('sv-SE', { timeZone: 'Europe/Berlin' }).replace(' ', 'T'));
  await page.getByRole('checkbox', { name: /know that criteria and weights/ }).check();
  await page.getByRole('button', { name: 'Publish and lock' }).click();
  await page.getByText('Done. It stands on record.').waitFor();
  expect(await page.locator('main').innerText()).toMatch(/\b[0-9a-f]{64}\b/);
});

journey(
  'offers come in and stay closed: no page, export or API tells more than a receipt',
  async ({ portal, look }) => {
    const page = await look();
    await page.goto(tender);
    const files = [...demoFiles().slice(0, 2), pretender];
    await page.getByLabel('Choose files').setInputFiles(files);
    await page.getByText(`${files.length} of ${files.length} files done`).first().waitFor();

    const secrets = [...files.map(({ name }) => name), 'Velmora', 'Echo 7', 'brochure'];
    for (const path of [
      '',
      '/compare',
      '/reading',
      '/revisions',
      '/decision',
      '/profile',
      '/procedure',
      '/settings',
      '/candidates/new',
    ]) {
      await page.goto(tender + path);
      const text = await page.content();
      expect(
        secrets.filter((secret) => text.includes(secret)),
        path,
      ).toEqual([]);
    }
    for (const path of ['', '/compare', '/revisions', '/decision']) {
      await page.goto(tender + path);
      await page.getByText(/^Sealed until .*, and until two persons have opened the offers$/).waitFor();
    }
    await page.goto(`${tender}/export.xlsx`);
    expect(new URL(page.url()).pathname).toBe(`${tender}/procedure`);

    const api = apiOf(portal, token(portal, first, 'read'));
    const id = tender.split('/').at(-1)!;
    for (const path of [
      `/tenders/${id}`,
      `/tenders/${id}/candidates`,
      `/tenders/${id}/disclosures`,
      `/tenders/${id}/evaluation`,
      `/tenders/${id}/decisive`,
    ]) {
      const text = await (await api.get(path)).text();
      expect(
        secrets.filter((secret) => text.includes(secret)),
        path,
      ).toEqual([]);
    }

    await page.goto(`${tender}/procedure`);
    const receipts = page.getByRole('table', { name: 'What came in' }).locator('tbody tr');
    const shown = await receipts.allInnerTexts();
    expect(shown).toHaveLength(3);
    for (const file of files) {
      const line = shown.find((text) => text.includes(createHash('sha256').update(file.buffer).digest('hex')));
      expect(line, file.name).toMatch(file === pretender ? /not readable/ : /yes/);
    }
  },
);

journey('two persons open them together, not before the time; one alone cannot', async ({ portal, look }) => {
  const second = await signIn(portal, addPerson(portal, 'clinical-engineering'));
  const [one, other] = [await look(), await look({ cookie: second })];
  await one.goto(`${tender}/procedure`);
  if (Date.now() < opens - 5000) {
    expect(await one.getByRole('button', { name: /Confirm/ }).count()).toBe(0);
    await one.getByText(/^Not before /).waitFor();
  }
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, opens + 1000 - Date.now())));
  await one.reload();
  await one.getByRole('button', { name: 'Confirm the opening as the first person' }).click();
  await one.getByText('You have confirmed. A second person has to do the same on this page.').waitFor();
  expect(await one.getByRole('button', { name: /Confirm/ }).count()).toBe(0);
  await one.goto(tender);
  expect(await one.content()).not.toContain('Velmora');

  await other.goto(`${tender}/procedure`);
  await other.getByText(`${first.name} confirmed on`).waitFor();
  await expectAccessible(other);
  await other.getByRole('button', { name: 'Confirm as the second person and open' }).click();
  await other.getByText('Done. It stands on record.').waitFor();
  await other.getByText('Opened.').waitFor();
  await one.reload();
  await one.getByText('Velmora Echo 7').first().waitFor();
});

journey(
  'the page in German, narrow, dark, without script; the evaluation is closed and reopened with a reason',
  async ({ portal, look }) => {
    const cookie = await signIn(portal, addPerson(portal, 'procurement'));
    await speakGerman(portal, cookie);
    const page = await look({ cookie, language: 'de', width: 360, theme: 'dark', script: false });
    await page.goto(`${tender}/procedure`);
    await page.getByText('Bewertung abschließen').first().click();
    await page.getByRole('button', { name: 'Bewertung abschließen' }).click();
    await page.getByText('Bewertet.', { exact: true }).waitFor();
    const seeing = await look({ cookie, language: 'de', width: 360, theme: 'dark' });
    await seeing.goto(`${tender}/procedure`);
    await expectAccessible(seeing);
    await expectNoSidewaysScroll(seeing);
    await reopen(page, 'Eine Anmerkung wurde übersehen.');
    await page.getByText('Geöffnet.', { exact: true }).waitFor();
    expect((await page.locator('main').innerText()).replace(/\s+/g, ' ')).not.toMatch(
      /\{\w+\}|\bundefined\b|\bThe\b|\boffers?\b/,
    );
  },
);

async function reopen(page: Page, reason: string): Promise<void> {
  const step = page.locator('details').filter({ hasText: 'Bewertung wieder öffnen' });
  await step.locator('summary').click();
  await step.getByLabel('Begründung').fill(reason);
  await step.getByRole('button').click();
}
