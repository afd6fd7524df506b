import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, test as base } from 'vitest';
import { launchChromium } from './chromium.ts';
import { setUp } from './people.ts';
import { startPortal, type Portal } from './portal-process.ts';

/** How a person sees the portal. */
export interface Eyes {
  readonly language?: 'en' | 'de';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly script?: boolean;
  /** A session cookie; without it the person is not signed in. */
  readonly cookie?: string | null;
}

export interface Fixtures {
  portal: Portal;
  browser: Browser;
  /** The session of the first account of this file's portal. */
  cookie: string;
  /** A page as somebody sees it. What the page complains about (console, script errors, blocked content) fails the test. */
  look: (eyes?: Eyes) => Promise<Page>;
}

/** The portal of a file, with or without the demo tender. */
async function usePortal(demo: boolean, use: (portal: Portal) => Promise<void>): Promise<void> {
  const portal = await startPortal({ demo });
  await use(portal);
  if (portal.isAlive()) await portal.stop();
}

/** A test with a portal and a browser of its file, and pages of its own. */
export const journey = base.extend<Fixtures>({
  portal: [({}, use) => usePortal(true, use), { scope: 'file' }],
  browser: [
    async ({}, use) => {
      const browser = await launchChromium();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  cookie: [async ({ portal }, use) => use(await setUp(portal)), { scope: 'file' }],
  look: async ({ portal, browser, cookie }, use) => {
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    await use(async (eyes = {}) => {
      const context = await browser.newContext(contextOptions(portal, eyes));
      contexts.push(context);
      const own = eyes.cookie === undefined ? cookie : eyes.cookie;
      if (own !== null) await context.addCookies(own.split('; ').map((pair) => cookieOf(pair, portal.url)));
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      watch(page, complaints);
      return page;
    });
    for (const context of contexts) await context.close();
    expect(complaints, 'what pages complained about').toEqual([]);
  },
});

/** The same on a portal that holds nothing yet. */
export const emptyJourney = journey.extend<Pick<Fixtures, 'portal'>>({
  portal: [({}, use) => usePortal(false, use), { scope: 'file' }],
});

function contextOptions(
  portal: Portal,
  { language = 'en', theme = 'light', width = 1280, script = true }: Eyes,
): BrowserContextOptions {
  return {
    baseURL: portal.url,
    locale: language === 'de' ? 'de-DE' : 'en-GB',
    timezoneId: 'Europe/Berlin',
    colorScheme: theme,
    reducedMotion: 'reduce',
    javaScriptEnabled: script,
    viewport: { width, height: 900 },
    acceptDownloads: true,
  };
}

function cookieOf(pair: string, url: string): { name: string; value: string; url: string } {
  const at = pair.indexOf('=');
  return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
}

/** Pages that answer 4xx on purpose log that in the browser's console; everything else there is a fault. */
function watch(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (/Failed to load resource: the server responded with a status of 4\d\d/.test(message.text())) return;
    complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
}
