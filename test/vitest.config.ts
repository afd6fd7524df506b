import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Journeys across the house: the built portal in a process of its own, people in a browser, programs at its API. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..'),
    include: ['test/start/**/*.test.ts', 'test/journeys/**/*.test.ts'],
    globalSetup: ['test/portal/build-portal.ts'],
    // axe takes seconds a page, and all pages are looked at.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    // Two cores: each file starts a portal and a browser of its own.
    maxWorkers: 2,
  },
});
