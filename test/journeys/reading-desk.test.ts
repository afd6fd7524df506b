import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll } from '../portal/accessible.ts';
import { journey } from '../portal/journey.ts';
import { addPerson, signIn, speakGerman } from '../portal/people.ts';

/** The notes of the demo tender, read at the desk: by single keys, without script, in German on a narrow screen, by who may only look. */
const TITLE = 'What do the unread notes say?';

journey('by keys alone: a verdict with its reason, the next row, undo', async ({ look }) => {
  const page = await look();
  await openDesk(page);
  const tab = page.getByRole('link', { name: /^Reading desk \(\d+\)$/ });
  const waiting = countIn(await tab.textContent());
  const row = page.getByRole('heading', { level: 2, name: / of / }).first();
  const first = await row.textContent();
  await expectAccessible(page);

  await page.keyboard.press('n');
  await page.waitForURL(/item=/);
  await expect.poll(() => row.textContent()).not.toBe(first);
  await page.keyboard.press('p');
  await expect.poll(() => row.textContent()).toBe(first);

  const judged = 1 + (await page.locator('input[name="also"]:checked').count());
  await page.keyboard.press('3');
  expect(await page.getByRole('radio', { name: 'Partly, half a point' }).isChecked()).toBe(true);
  await page.keyboard.type('n p 3: half of it is there.');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /Your verdict is on record/ }).waitFor();
  await expect.poll(async () => countIn(await tab.textContent())).toBe(waiting - judged);
  const read = page.getByRole('table', { name: 'Verdicts by row, newest first' });
  expect(await read.textContent()).toContain('n p 3: half of it is there.');
  await expectAccessible(page);

  await page.keyboard.press('u');
  await page.getByRole('heading', { name: /Your verdict is taken back/ }).waitFor();
  await expect.poll(async () => countIn(await tab.textContent())).toBe(waiting);
  expect(await row.textContent()).toBe(first);

  await page.getByRole('link', { name: 'Turn single keys off' }).click();
  await page.getByText('Single keys are off.').waitFor();
  await page.keyboard.press('3');
  expect(await page.getByRole('radio', { name: 'Partly, half a point' }).isChecked()).toBe(false);
});

journey('the same words in many rows: one verdict for all, one undo', async ({ look }) => {
  const page = await look();
  await openDesk(page);
  const tab = page.getByRole('link', { name: /^Reading desk \(\d+\)$/ });
  const waiting = countIn(await tab.textContent());
  const all = page.getByRole('button', { name: /^Confirm for all \d+ rows$/ });
  while ((await all.count()) === 0) {
    const at = page.url();
    await page.getByRole('link', { name: 'Next' }).click();
    await expect.poll(() => page.url()).not.toBe(at);
  }
  const rows = 1 + (await page.locator('input[name="also"]').count());
  expect(rows).toBeGreaterThan(1);
  await page.getByRole('radio', { name: 'Still open, ask the vendor' }).check();
  await page.getByLabel('Reason, kept on record').fill('Refers to a guide that we do not have.');
  await all.click();
  await page.getByRole('heading', { name: `Your verdict is on record for ${rows} rows.` }).waitFor();
  await expect.poll(async () => countIn(await tab.textContent())).toBe(waiting - rows);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await page.getByRole('heading', { name: /Your verdict is taken back for/ }).waitFor();
  await expect.poll(async () => countIn(await tab.textContent())).toBe(waiting);
});

journey('without script: verdict, missing reason, undo in the list', async ({ look }) => {
  const page = await look({ script: false });
  await openDesk(page);
  const row = page.getByRole('heading', { level: 2, name: / of / }).first();
  const first = (await row.textContent())!;
  await page.getByRole('radio', { name: 'Still open, ask the vendor' }).check();
  await page.getByLabel('Reason, kept on record').fill('   ');
  await page.getByRole('button', { name: /^Confirm as/ }).click();
  await page.getByText('Write why: the reason stands on record').waitFor();
  await page.getByRole('radio', { name: 'Still open, ask the vendor' }).check();
  await page.getByLabel('Reason, kept on record').fill('The note names no protocol.');
  await page.getByRole('button', { name: /^Confirm as/ }).click();
  await page.getByRole('heading', { name: /Your verdict is on record/ }).waitFor();
  expect(await row.textContent()).not.toBe(first);
  const [question] = first.split(' of ');
  await page
    .getByRole('button', { name: new RegExp(`^Undo the verdict on ${question!.replaceAll('.', '\\.')} `) })
    .click();
  await page.getByRole('heading', { name: /Your verdict is taken back/ }).waitFor();
});

journey('in German on a narrow dark screen; who may not judge sees no form', async ({ portal, look }) => {
  const auditor = await signIn(portal, addPerson(portal, 'auditor'));
  const admin = await signIn(portal, addPerson(portal, 'clinical-engineering'));
  await speakGerman(portal, admin);
  const page = await look({ cookie: admin, language: 'de', theme: 'dark', width: 360 });
  await page.goto('/tenders');
  await page.getByRole('link', { name: 'Ultrasound 2027' }).first().click();
  await page.getByRole('link', { name: /^Lesetisch/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Was sagen die ungelesenen Anmerkungen?' }).waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  const looking = await look({ cookie: auditor });
  await openDesk(looking);
  await looking.getByRole('heading', { name: 'You may look, not judge: that is for clinical engineering.' }).waitFor();
  expect(await looking.getByRole('radio').count()).toBe(0);
});

async function openDesk(page: Page): Promise<void> {
  await page.goto('/tenders');
  await page.getByRole('link', { name: 'Ultrasound 2027' }).first().click();
  await page.getByRole('link', { name: /^Reading desk/ }).click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
}

const countIn = (text: string | null): number => Number(/\((\d+)\)/.exec(text ?? '')?.[1]);
