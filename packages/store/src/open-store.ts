import { openDatabase } from './database/open-database.ts';
import type { Store, StoreOptions } from './contract.ts';
import { storeOver } from './store-over.ts';

/**
 * Opens the database of one installation, SQLite in `folder` or PostgreSQL at `databaseUrl`, and brings its schema up to
 * date. Throws where it cannot be reached or a migration fails: a portal must not start on half a schema.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  return storeOver(await openDatabase(options), options);
}
