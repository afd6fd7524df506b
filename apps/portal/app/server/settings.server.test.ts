import { resolve } from 'node:path';
import { expect, test } from 'vitest';

import { readSettings } from './settings.server.ts';

test('nothing set: local, SQLite in ./data, with demo', () => {
  expect(readSettings({}, '/portal')).toEqual({
    ok: true,
    value: {
      port: 3000,
      host: '127.0.0.1',
      folder: resolve('data'),
      databaseUrl: null,
      demo: true,
      proxies: 0,
      timeZone: 'Europe/Berlin',
      logLevel: 'info',
      workers: { reading: resolve('/portal/build/reading-worker.js'), printing: resolve('/portal/build/printing-worker.js') },
      paper: resolve('/portal/app/server/exporting/assets'),
    },
  });
});

test('what is set counts', () => {
  const settings = readSettings({ PORT: '0', HOST: '::', DESK_DATA: '/var/desk', DATABASE_URL: 'postgres://db/desk', DESK_DEMO: '0', DESK_PROXIES: '1', DESK_TIME_ZONE: 'UTC', DESK_LOG: 'warn' }, '/portal');
  expect(settings.ok && settings.value).toMatchObject({ port: 0, host: '::', folder: resolve('/var/desk'), databaseUrl: 'postgres://db/desk', demo: false, proxies: 1, timeZone: 'UTC', logLevel: 'warn' });
});

test.each([
  ['PORT', '80a'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['DESK_PROXIES', 'yes'],
  ['DESK_TIME_ZONE', 'Europe/Nowhere'],
  ['DESK_LOG', 'loud'],
])('%s=%s is refused, not repaired', (name, value) => {
  expect(readSettings({ [name]: value }, '/portal')).toMatchObject({ ok: false, error: { name, value } });
});

test('a database address that is none is refused without repeating its password', () => {
  const refused = readSettings({ DATABASE_URL: 'mysql://root:secret@db/desk' }, '/portal');
  expect(refused).toMatchObject({ ok: false, error: { name: 'DATABASE_URL' } });
  expect(JSON.stringify(refused)).not.toContain('secret');
});
