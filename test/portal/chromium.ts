import { chromium, type Browser } from 'playwright-core';
import { tools } from '../../scripts/setup/system-tools.mjs';

/** Debian's Chromium, or what CHROMIUM names; quiet and without its own network traffic. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = tools.chromium.find();
  if (executablePath === null)
    throw new Error('No Chromium was found: apt-get install -y chromium, or name one in CHROMIUM.');
  return await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });
}
