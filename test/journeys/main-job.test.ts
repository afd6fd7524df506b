import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from '../portal/accessible.ts';
import { emptyJourney as journey } from '../portal/journey.ts';
import { speakGerman } from '../portal/people.ts';
import { demoFiles, pretender, type BrowserFile } from '../portal/workbook-files.ts';

/** The main job from the empty portal to the paper for the file. The steps build on each other, as in life. */

/** The tender's address once it has been made. */
let tender = '';

journey('an officer makes the tender, drops the workbooks, and sees of each what was read', async ({ look }) => {
  const page = await look();
  await page.goto('/tenders');
  await page.getByRole('link', { name: 'New tender' }).first().click();
  await page.getByLabel('Name of the tender').fill('Ultrasound 2027');
  await page.getByLabel('Procurement type').selectOption('MD');
  await page.getByRole('button', { name: 'Create the tender' }).click();
  await page.waitForURL((url) => /^\/tenders\/(?!new$)[^/]+$/.test(url.pathname));
  tender = new URL(page.url()).pathname;
  await page.getByText('No candidate yet.').waitFor();

  const files = [...demoFiles(), pretender];
  await drop(page, files);
  await page.getByText(`${files.length} of ${files.length} files done`).first().waitFor();
  const outcomes = page.getByRole('table', { name: 'Outcome per file' }).first();
  for (const { name } of files) {
    const row = outcomes.getByRole('row').filter({ hasText: name });
    expect(await row.textContent()).toMatch(name === pretender.name ? /Refused/ : /Read/);
  }
  await page.getByText('5 candidates are in.').waitFor();

  await page.goto(tender);
  const [file] = demoFiles();
  await page.getByRole('link', { name: 'What became of every file' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const { name } of files) expect(await page.getByRole('row').filter({ hasText: name }).count(), name).toBe(1);
  await page
    .getByRole('link', { name: new RegExp(file!.name.replaceAll('.', '\\.')) })
    .first()
    .click();
  await page.getByText('Velmora Echo 7').first().waitFor();
});

journey('the same files once more are recognised by their bytes', async ({ look }) => {
  const page = await look();
  await page.goto(tender);
  await page.getByLabel('Choose files').setInputFiles([...demoFiles()]);
  await page.getByText('5 already here').first().waitFor();
  await page.goto(`${tender}/compare`);
  expect((await ranking(page)).length).toBe(5);
});

journey('the comparison says who is ahead; a figure leads to the cell that it rests on', async ({ look }) => {
  const page = await look();
  await page.goto(`${tender}/compare`);
  const rows = await ranking(page);
  expect(rows.map(({ name }) => name)).toHaveLength(5);
  expect(await page.locator('main').textContent()).toMatch(/ahead for certain|its lead is not settled/);
  expect(rows.some(({ isOut }) => isOut)).toBe(true);
  expect(await page.getByText('Knocked out').count()).toBeGreaterThan(0);

  const practices = page.getByRole('table', { name: 'Candidates by ENISA practice' });
  const figure = practices
    .getByRole('row')
    .filter({ hasText: 'Encryption' })
    .getByRole('cell')
    .nth(1)
    .getByRole('link');
  const shown = shortRange(await figure.textContent());
  await figure.click();
  await page.getByRole('heading', { level: 1, name: 'What does this figure rest on?' }).waitFor();
  expect(shortRange(await page.locator('main').textContent())).toContain(shown);
  await page.getByRole('heading', { name: /^The cell .+![A-Z]+\d+/ }).waitFor();
});

journey('a weight and a knock-out change the ranking before they are saved, and after', async ({ look }) => {
  const page = await look();
  await page.goto(`${tender}/profile`);
  const before = await ranking(page);
  await page.getByLabel(/^Weight of GP08/).fill('10');
  await page.getByText('1 choice changed, not saved').waitFor();
  expect(await ranking(page)).not.toEqual(before);

  const box = page.locator('label.check').filter({ hasText: 'knocks out nobody' }).getByRole('checkbox');
  expect(await box.count()).toBeGreaterThan(0);
  const harming = page.locator('label.check').filter({ hasText: 'knocks out' }).filter({ hasNotText: 'nobody' });
  const changed = await firstNotChecked(harming);
  await changed.check();
  await page.getByText('2 choices changed, not saved').waitFor();
  const preview = await ranking(page);
  await page.getByLabel(/^\s*Reason/).fill('Logs decide what can be found out afterwards.');
  await page.getByRole('button', { name: 'Save for this tender' }).click();
  await page.getByText(/^Saved\. The tender is now ranked by/).waitFor();
  await page.goto(`${tender}/compare`);
  const saved = await ranking(page);
  expect(saved).toEqual(preview);
  const out = (rows: readonly Ranked[]) => rows.filter(({ isOut }) => isOut).length;
  expect(out(saved)).toBe(out(before) + 1);
});

journey('a decision needs its reason, and freezes what it rests on', async ({ look }) => {
  const page = await look({ script: false });
  await page.goto(`${tender}/decision`);
  await page.getByRole('radio').first().check();
  await page.getByLabel(/^\s*Reason/).fill('The best assured security of those that stayed in, at a price that fits.');
  await page.getByLabel(/I decide this as/).check();
  const waiver = page.getByLabel(/Why the open knock-outs are waived/);
  await page.getByRole('button', { name: 'Decide and freeze' }).click();
  await page.getByText('This candidate has open knock-outs.', { exact: false }).waitFor();
  await waiver.fill('The vendor has answered by letter.');
  await page.getByLabel(/I decide this as/).check();
  await page.getByRole('button', { name: 'Decide and freeze' }).click();
  await page.getByText('The best assured security of those that stayed in', { exact: false }).waitFor();
  await page.goto(`${tender}/profile`);
  await page.getByText('This evaluation is decided and frozen').waitFor();
  expect(await page.getByRole('button', { name: 'Save for this tender' }).count()).toBe(0);
});

journey('workbook and paper say what the page says', async ({ look }) => {
  const page = await look();
  await page.goto(`${tender}/compare`);
  const rows = await ranking(page);
  const folder = mkdtempSync(join(tmpdir(), 'mds2-export-'));
  try {
    const cookies = await page.context().cookies();
    const headers = { Cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
    const download = async (format: 'xlsx' | 'pdf') => {
      const answer = await fetch(new URL(`${tender}/export.${format}`, page.url()), { headers });
      expect(answer.status).toBe(200);
      const path = join(folder, `evaluation.${format}`);
      writeFileSync(path, new Uint8Array(await answer.arrayBuffer()));
      return path;
    };
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(readFileSync(await download('xlsx')).buffer as ArrayBuffer);
    const sheetRows = workbook.worksheets.flatMap((sheet) => {
      const all: { texts: string[]; numbers: number[] }[] = [];
      sheet.eachRow((row) => {
        const values = (row.values as unknown[]).slice(1);
        all.push({
          texts: values.filter((value) => typeof value === 'string'),
          numbers: values.filter((value) => typeof value === 'number'),
        });
      });
      return all;
    });
    const paper = execFileSync('pdftotext', ['-layout', await download('pdf'), '-'], { encoding: 'utf8' });
    for (const { name, points } of rows) {
      const [low, high] = ends(points);
      const model = name.split(' ').slice(-2).join(' ');
      const figures = sheetRows.filter(({ texts }) => texts.some((text) => text.includes(model)));
      expect(
        figures.some(({ numbers }) => numbers.some((n) => near(n, low)) && numbers.some((n) => near(n, high))),
        `${name} ${points} in the workbook`,
      ).toBe(true);
      const lines = paper.split('\n').filter((line) => line.includes(model));
      expect(lines.length, `${name} in the paper`).toBeGreaterThan(0);
      expect(paper, `${name} ${points} in the paper`).toMatch(
        new RegExp(low === high ? `\\b${low}\\b` : `${low}\\s*[–-]\\s*${high}`),
      );
    }
    expect(paper).toContain('The best assured security of those that stayed in');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

journey(
  'every page is usable by everybody: wide and narrow, light and dark, in both languages',
  async ({ portal, cookie, look }) => {
    const pages = [
      '/',
      '/tenders',
      '/tenders/new',
      tender,
      `${tender}/compare`,
      `${tender}/compare?rows=questions`,
      `${tender}/compare?rows=sections`,
      `${tender}/profile`,
      `${tender}/decision`,
      '/account',
      '/record',
      '/settings/people',
    ];
    for (const eyes of [
      { language: 'en', theme: 'light', width: 1280 },
      { language: 'de', theme: 'dark', width: 360 },
    ] as const) {
      if (eyes.language === 'de') await speakGerman(portal, cookie);
      const page = await look(eyes);
      for (const path of pages) {
        const answer = await page.goto(path);
        expect([path, answer?.status()]).toEqual([path, 200]);
        expect(await page.locator('html').getAttribute('lang'), path).toBe(eyes.language);
        expect(await page.getByRole('heading', { level: 1 }).count(), path).toBe(1);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      }
    }
  },
);

/** Puts files on the drop zone as a mouse would. */
async function drop(page: Page, files: readonly BrowserFile[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (sent) => {
      const data = new DataTransfer();
      for (const { name, type, base64 } of sent) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], name, { type }));
      }
      return data;
    },
    files.map(({ name, mimeType, buffer }) => ({ name, type: mimeType, base64: buffer.toString('base64') })),
  );
  await page.locator('form[action$="/imports"]').dispatchEvent('drop', { dataTransfer: transfer });
}

interface Ranked {
  readonly name: string;
  readonly place: string;
  readonly points: string;
  readonly isOut: boolean;
}

/** The ranking as it stands on the page; where columns stand is read from their heads. */
async function ranking(page: Page): Promise<readonly Ranked[]> {
  const table = page.getByRole('table', { name: /^Ranking/ });
  await table.waitFor();
  const heads = (await table.locator('thead th').allTextContents()).map((head) => head.trim());
  const at = (head: string) => heads.findIndex((each) => each.startsWith(head));
  return await Promise.all(
    (await table.locator('tbody tr').all()).map(async (row) => {
      const cells = await row.locator('th, td').allTextContents();
      const name = await row.locator('th a').textContent();
      const isOut = (await row.getAttribute('class'))?.includes('is-out') ?? false;
      const place = isOut ? '' : shortRange(cells[at('Place')] ?? '');
      return { name: name?.trim() ?? '', place, points: shortRange(cells[at('Points')] ?? ''), isOut };
    }),
  );
}

/** `61– to 84` as a page holds it for eyes and ears is `61–84`. */
const shortRange = (text: string | null): string => (text ?? '').replaceAll('– to ', '–').trim();

function ends(points: string): [number, number] {
  const [low, high] = points.split('–').map(Number);
  return [low!, high ?? low!];
}

/** A figure of a workbook, as points or as a share, shows as this many points. */
const near = (figure: number, points: number): boolean =>
  Math.abs(figure - points) < 1.001 || Math.abs(figure * 100 - points) < 1.001;

async function firstNotChecked(labels: Locator): Promise<Locator> {
  for (const label of await labels.all()) {
    const box = label.getByRole('checkbox');
    if (!(await box.isChecked())) return box;
  }
  throw new Error('every knock-out that would knock somebody out is set already');
}
