import { defineConfig } from 'vitest/config';

/** Unit, property and contract tests, and those that look at the house itself. Journeys have test/vitest.config.ts. */
export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'apps/*/app/**/*.test.{ts,tsx}',
      'apps/*/server/**/*.test.ts',
      'fixtures/src/**/*.test.ts',
      'scripts/**/*.test.ts',
      'test/house/**/*.test.ts',
      'test/reference/**/*.test.ts',
    ],
    setupFiles: ['test/setup/console-error.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
