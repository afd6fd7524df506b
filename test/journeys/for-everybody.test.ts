import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey } from '../portal/journey.ts';
import { addPerson, first, signIn, speakGerman } from '../portal/people.ts';
import { demoFiles } from '../portal/workbook-files.ts';

/** The same work for those without a mouse, without script, with another language or with fewer rights; on the demo tender. */
describe('by keyboard alone', () => {
  journey('from signing in to the cell behind a figure', async ({ look }) => {
    const page = await look({ cookie: null });
    await page.goto('/tenders');
    await focusOn(page, 'E-mail');
    await page.keyboard.type(first.email);
    await page.keyboard.press('Tab');
    await page.keyboard.type(first.password);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tenders');

    await page.goto('/tenders');
    await page.keyboard.press('Tab');
    expect(await focused(page), 'the first stop leads past the masthead').toMatch(/content|Skip/i);
    await focusOn(page, 'Ultrasound 2027');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Ultrasound 2027/ }).waitFor();
    await focusOn(page, 'Compare');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Which device should we buy?' }).waitFor();
    const figure = page
      .getByRole('table', { name: 'Candidates by ENISA practice' })
      .locator('tbody td a[href*="/evidence/"]')
      .first();
    await figure.waitFor();
    await focusOnLink(page, (await figure.getAttribute('href'))!);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'What does this figure rest on?' }).waitFor();
  });

  journey('what has the focus can be seen', async ({ look }) => {
    const page = await look();
    await page.goto('/tenders');
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return 'nothing';
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
        return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
          ? 'seen'
          : at.outerHTML.slice(0, 120);
      });
      expect(['seen', 'nothing'], `stop ${i + 1}`).toContain(seen);
    }
  });
});

journey('without script: a tender, its workbooks, the comparison, the evidence', async ({ look }) => {
  const page = await look({ script: false, width: 360 });
  await page.goto('/tenders/new');
  await page.getByLabel('Name of the tender').fill('Without script');
  await page.getByRole('button', { name: 'Create the tender' }).click();
  await page.getByText('No candidate yet.').waitFor();
  const tender = new URL(page.url()).pathname;
  await page.getByLabel('Choose files').setInputFiles([...demoFiles()]);
  await page.getByRole('button', { name: 'Import these files' }).click();
  for (const { name } of demoFiles())
    expect(await page.getByRole('row').filter({ hasText: name }).first().textContent(), name).toMatch(/Read/);
  await page.goto(`${tender}/compare`);
  expect(await page.getByRole('table', { name: 'Ranking' }).locator('tbody tr').count()).toBe(5);
  await page.locator('a[href*="/evidence/"]').first().click();
  await page.getByRole('heading', { level: 1, name: 'What does this figure rest on?' }).waitFor();
});

journey(
  'in German: every page speaks German, and figures are written as Germans write them',
  async ({ portal, look }) => {
    const cookie = await signIn(portal, addPerson(portal, 'procurement', 'jana'));
    await speakGerman(portal, cookie);
    const page = await look({ cookie, language: 'de' });
    await page.goto('/tenders');
    await page.getByRole('link', { name: 'Ultrasound 2027' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Ultrasound 2027: Wer ist dabei, und was fehlt?' }).waitFor();
    const home = new URL(page.url()).pathname;
    for (const [path, word] of [
      [home, 'Angebote'],
      [`${home}/compare`, 'Rangfolge'],
      [`${home}/compare?rows=questions`, 'Frage'],
      [`${home}/profile`, 'Gewicht'],
      [`${home}/decision`, 'Begründung'],
      ['/tenders/new', 'Name der Vergabe'],
      ['/account', 'Passwort'],
    ] as const) {
      await page.goto(path);
      expect(await page.locator('html').getAttribute('lang'), path).toBe('de');
      const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
      expect(text, path).toContain(word);
      expect(text, path).not.toMatch(/\{\w+\}|\bundefined\b|\bNaN\b|\bThe\b|\bcandidates?\b|\bpoints\b|\bwhat\b/);
    }
  },
);

journey('two people drop files into one tender at once: nothing is lost', async ({ portal, look }) => {
  const colleague = await signIn(portal, addPerson(portal, 'procurement'));
  const [one, other] = [await look(), await look({ cookie: colleague })];
  await one.goto('/tenders/new');
  await one.getByLabel('Name of the tender').fill('Two importers');
  await one.getByRole('button', { name: 'Create the tender' }).click();
  await one.getByText('No candidate yet.').waitFor();
  await other.goto(one.url());
  const files = demoFiles();
  await Promise.all([
    one.getByLabel('Choose files').setInputFiles(files.slice(0, 3)),
    other.getByLabel('Choose files').setInputFiles(files.slice(2)),
  ]);
  await Promise.all([one, other].map((page) => page.getByText('3 of 3 files done').first().waitFor()));
  await one.goto(one.url());
  await one.getByText('5 candidates are in.').waitFor();
});

journey('an auditor reads everything of a tender and can change nothing', async ({ portal, look }) => {
  const auditor = await signIn(portal, addPerson(portal, 'auditor'));
  const page = await look({ cookie: auditor });
  await page.goto('/tenders');
  expect(await page.getByRole('link', { name: 'New tender' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Ultrasound 2027' }).first().click();
  await page.getByRole('heading', { level: 1, name: /Ultrasound 2027/ }).waitFor();
  expect(await page.locator('input[type=file]').count()).toBe(0);
  const home = new URL(page.url()).pathname;
  await page.goto(`${home}/decision`);
  expect(await page.getByRole('button', { name: 'Decide and freeze' }).count()).toBe(0);
  await page.goto(`${home}/profile`);
  expect(await page.getByRole('button', { name: 'Save for this tender' }).count()).toBe(0);
  for (const [path, body] of [
    [`${home}/decision`, { intent: 'decide', candidate: 'none', reason: 'x', confirm: '1' }],
    [`${home}/profile`, { set: '1' }],
    ['/tenders/new', { name: 'x' }],
  ] as const) {
    const answer = await fetch(portal.url + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { Cookie: auditor, Origin: portal.url },
      body: new URLSearchParams(body),
    });
    expect([path, answer.status]).toEqual([path, 403]);
  }
});

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** Presses Tab until the focus stands on something with this name. */
async function focusOn(page: Page, name: string): Promise<void> {
  await until(page, `"${name}"`, () =>
    page.evaluate((wanted) => {
      const at = document.activeElement;
      const label = at instanceof HTMLInputElement ? (at.labels?.[0]?.textContent ?? '') : (at?.textContent ?? '');
      return at !== document.body && label.trim().startsWith(wanted) && at?.tagName !== 'MAIN';
    }, name),
  );
}

async function focusOnLink(page: Page, href: string): Promise<void> {
  await until(page, href, () =>
    page.evaluate((wanted) => document.activeElement?.getAttribute('href') === wanted, href),
  );
}

async function until(page: Page, what: string, reached: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 150; i++) {
    if (await reached()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${what}.`);
}
