import { openStore, type Store } from '@mds2/store';
import { resolve } from 'node:path';

import { readSettings, type Settings } from '../../app/server/settings.server.ts';
import { DeskProblem } from './desk-problem.ts';

/** Opens the portal's database, does `work` with it and the portal's settings, and closes it. */
export async function withStore<T>(work: (store: Store, settings: Settings) => Promise<T>): Promise<T> {
  const settings = readSettings(process.env, resolve(import.meta.dirname, '..'));
  if (!settings.ok) {
    const { name, value, expected } = settings.error;
    throw new DeskProblem(`${name}=${value} cannot be used. Expected: ${expected}.`, { usage: true });
  }
  const { folder, databaseUrl } = settings.value;
  const store = await open(databaseUrl === null ? { folder } : { databaseUrl });
  try {
    return await work(store, settings.value);
  } finally {
    await store.close();
  }
}

async function open(where: { folder: string } | { databaseUrl: string }): Promise<Store> {
  try {
    return await openStore(where);
  } catch (error) {
    const place = 'folder' in where ? `in ${where.folder} (DESK_DATA)` : 'at DATABASE_URL';
    throw new DeskProblem(`the database ${place} cannot be opened: ${error instanceof Error ? error.message : String(error)}`);
  }
}
