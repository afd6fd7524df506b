import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { attempts, countAttempt, forgiveAttempts } from './sign-in-limit.server.ts';

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const tryOften = async (times: number, email: string, from: string) => {
  const waits = [];
  for (let i = 0; i < times; i++) waits.push(await countAttempt(email, from));
  return waits;
};

test('a few wrong attempts are free, then one waits for the rest of the minute, and never longer', async () => {
  const waits = await tryOften(attempts.perAccount + 1, 'a@x.example', '10.0.0.1');
  expect(waits).toEqual([0, 0, 0, 0, 0, 60]);
  vi.advanceTimersByTime(30_000);
  expect(await countAttempt('a@x.example', '10.0.0.1')).toBe(30);
  vi.advanceTimersByTime(31_000);
  expect(await countAttempt('a@x.example', '10.0.0.1')).toBe(0);
});

test('an account is one account however its address is written, from wherever it is tried', async () => {
  await tryOften(attempts.perAccount, 'b@x.example', '10.0.0.2');
  expect(await countAttempt(' B@X.example ', '10.0.0.3')).toBeGreaterThan(0);
  expect(await countAttempt('c@x.example', '10.0.0.2')).toBe(0);
});

test('one address that tries many accounts waits too', async () => {
  const waits = [];
  for (let i = 0; i <= attempts.perAddress; i++) waits.push(await countAttempt(`n${i}@x.example`, '10.0.0.4'));
  expect(waits.at(-2)).toBe(0);
  expect(waits.at(-1)).toBe(60);
});

test('the right password forgives the account', async () => {
  await tryOften(attempts.perAccount, 'd@x.example', '10.0.0.5');
  await forgiveAttempts('d@x.example', '10.0.0.5');
  expect(await countAttempt('d@x.example', '10.0.0.5')).toBe(0);
});

test('many attempts at once are counted one by one', async () => {
  const waits = await Promise.all(Array.from({ length: 20 }, () => countAttempt('e@x.example', '10.0.0.6')));
  expect(waits.filter((seconds) => seconds === 0)).toHaveLength(attempts.perAccount);
});
