import { expect } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from '../portal/accessible.ts';
import { journey as base } from '../portal/journey.ts';
import { first } from '../portal/people.ts';

/** The first minutes of a portal: nobody is known yet, so the first account is made in the browser here. */
const journey = base.extend<{ cookie: string }>({ cookie: [async ({}, use) => use(''), { scope: 'file' }] });

journey('the set-up page can be used by everybody, in both languages, light and dark', async ({ look }) => {
  for (const language of ['en', 'de'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      const page = await look({ language, theme, cookie: null, width: language === 'de' ? 360 : 1280 });
      await page.goto('/');
      expect(new URL(page.url()).pathname).toBe('/setup');
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  }
});

journey('without script: what is wrong is said beside the field; then the account is made, once', async ({ look }) => {
  const page = await look({ script: false, cookie: null });
  await page.goto('/setup');
  await page.getByLabel('Organisation').fill('Klinikum Beispielstadt');
  await page.getByLabel('Your name').fill(first.name);
  await page.getByLabel('E-mail').fill(first.email);
  await page.getByLabel('Password', { exact: true }).fill(first.password);
  await page.getByLabel('Password, again').fill(`${first.password} differs`);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Set up MDS2 Desk');
  expect(await page.getByLabel('Your name').inputValue()).toBe(first.name);
  await page.getByLabel('Password', { exact: true }).fill(first.password);
  await page.getByLabel('Password, again').fill(first.password);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect.poll(() => new URL(page.url()).pathname).not.toBe('/setup');
  expect(await page.locator('header').textContent()).toContain(first.name);

  const late = await look({ cookie: null });
  await late.goto('/setup');
  expect(new URL(late.url()).pathname).toBe('/sign-in');
});

journey(
  'signing in: a wrong password says so and keeps the address; the right one leads where one wanted to go',
  async ({ look }) => {
    const page = await look({ cookie: null });
    await page.goto('/tenders');
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    await expectAccessible(page);
    await page.getByLabel('E-mail').fill(first.email);
    await page.getByLabel('Password').fill('not the password at all');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('E-mail or password is not right.').waitFor();
    expect(await page.getByLabel('E-mail').inputValue()).toBe(first.email);
    await page.getByLabel('Password').fill(first.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/tenders');

    await page.locator('header details.menu:not(.nav-small) summary').click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL('**/sign-in');
    await page.goto('/tenders');
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  },
);

journey('a page that is not there says so, and shows the way back', async ({ look }) => {
  const page = await look({ cookie: null });
  const answer = await page.goto('/no/such/page');
  expect([404, 200]).toContain(answer?.status());
  await expectAccessible(page);
});
