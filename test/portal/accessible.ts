import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** WCAG 2.0 to 2.2, A and AA, and axe's best practices: no violation on this page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(passes.length, 'axe looked at something').toBeGreaterThan(5);
  expect(
    violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.html.slice(0, 160)) })),
    `accessibility of ${page.url()}`,
  ).toEqual([]);
}

/** Nothing on this page makes it scroll sideways; wide tables scroll inside their own region. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess, `sideways scroll of ${page.url()}`).toBeLessThanOrEqual(0);
}
