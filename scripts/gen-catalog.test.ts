import { expect, test } from 'vitest';
import { generateCatalog } from './gen-catalog.ts';

test('the checked-in catalogue is what the facts give', async ({ skip }) => {
  const outcome = await generateCatalog('check');
  if (outcome.kind === 'skipped') {
    console.info(`skipped: ${outcome.reason}`);
    return skip(outcome.reason);
  }
  expect(outcome.changed).toEqual([]);
});
