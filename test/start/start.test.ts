import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freePort } from '../portal/portal-process.ts';

const root = join(import.meta.dirname, '..', '..');

/** `npm start` as it stands in the README, in a checkout whose packages are installed and whose portal is built. */
test('npm start serves within seconds, says where to sign in, and ends cleanly', async () => {
  const data = mkdtempSync(join(tmpdir(), 'mds2-start-'));
  const port = await freePort();
  const started = Date.now();
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DESK_DATA: data, DESK_DEMO: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (output += piece.toString()));
  const gone = once(child, 'exit');
  try {
    await expect.poll(() => output, { timeout: 60_000, interval: 50 }).toContain(`http://localhost:${port}`);
    expect(Date.now() - started, 'a second start takes seconds').toBeLessThan(20_000);
    const health = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect(health.status).toBe(200);
    const page = await fetch(`http://127.0.0.1:${port}/`);
    expect(page.url).toMatch(/\/(setup|sign-in)/);
    expect(await page.text()).toMatch(/^<!doctype html>/i);
  } finally {
    child.kill('SIGTERM');
    await gone;
    rmSync(data, { recursive: true, force: true });
  }
  expect(child.exitCode, output).toBe(0);
});
