import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql, type Kysely, type Migration } from 'kysely';
import { expect, test } from 'vitest';
import BetterSqlite3 from 'better-sqlite3';
import { storeOver } from '../store-over.ts';
import { aTender, file, setUp } from '../testing/builders.ts';
import { check, eachDatabase } from '../testing/each-database.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { openDatabase } from './open-database.ts';
import { tables } from './tables.ts';

const run = promisify(execFile);
const storeModule = join(import.meta.dirname, '..', 'index.ts');
const opening = (options: object): string =>
  `import(${JSON.stringify(storeModule)}).then(async ({ openStore }) => { const store = await openStore(${JSON.stringify(options)}); await store.ping(); await store.close(); console.log('ready'); })`;

eachDatabase('migrations', ({ name, fresh, open }) => {
  check('the live schema is the one that the types are made from', async () => {
    const { database } = await open();
    const live = await database.db.introspection.getTables();
    const found = Object.fromEntries(live.map((table) => [table.name, Object.fromEntries(table.columns.map((column) => [column.name, `${family(column.dataType)}${column.isNullable ? '?' : ''}`]))]));
    const wanted = Object.fromEntries(Object.entries(tables).map(([table, columns]) => [table, Object.fromEntries(Object.entries(columns).map(([column, kind]) => [column, kind === 'sequence' ? 'integer' : kind]))]));
    // SQLite calls its row number nullable: an insert may leave it out.
    if (name === 'sqlite') for (const [table, columns] of Object.entries(tables)) if ('seq' in columns) found[table]!['seq'] = 'integer';
    expect(found).toEqual(wanted);
  });

  check('four processes that start at once all come up', async () => {
    const options = await fresh();
    const starts = Array.from({ length: 4 }, () => run(process.execPath, ['--import', 'tsx', '-e', opening(options)], { cwd: import.meta.dirname }));
    expect((await Promise.all(starts)).map(({ stdout }) => stdout.trim())).toEqual(['ready', 'ready', 'ready', 'ready']);
  });

  check('a second start finds everything in place', async () => {
    const { store, options } = await open();
    const { repos } = await setUp(store);
    const tender = await repos.tenders.create(aTender);
    const again = await openDatabase(options);
    expect(await again.db.selectFrom('tender').select('id').execute()).toEqual([{ id: tender.id }]);
    await again.db.destroy();
  });

  check('verdicts and decisions of the first version go on as they were', async () => {
    const { database } = await open();
    const db = database.db as unknown as Kysely<Record<string, Record<string, unknown>>>;
    const { repos } = await setUp(storeOver(database, {}));
    const { id } = await repos.tenders.create(aTender);
    const { revision } = (await repos.revisions.add(file(id, 'one')))!;
    await repos.verdicts.record(revision.id, 'MPII-1', 'yes', 'as it says');
    const before = await repos.verdicts.of([revision.id]);
    await repos.decisions.record({ tenderId: id, candidateId: null, reason: 'r', frozen: '{}' });
    // Back to the first version's tables, with the same data.
    const judged = await db.selectFrom('judgement').selectAll().executeTakeFirstOrThrow();
    for (const table of ['judgement', 'correction', 'opening', 'what_if', 'rule_switch', 'saved_view']) await db.schema.dropTable(table).execute();
    for (const column of ['rules', 'stage', 'sealed', 'opens_at', 'published_at', 'published_by', 'fingerprint', 'locked']) await db.schema.alterTable('tender').dropColumn(column).execute();
    await sql`create table verdict (revision_seq integer not null, question text not null, verdict text not null, reason text not null, at text not null, "by" text not null)`.execute(db);
    await db.insertInto('verdict').values({ revision_seq: judged['revision_seq'], question: 'MPII-1', verdict: 'yes', reason: 'as it says', at: judged['at'], by: judged['by'] }).execute();
    await sql`delete from kysely_migration where name = '002-stages'`.execute(db);

    await migrate(database, null);

    expect(await repos.verdicts.of([revision.id])).toEqual(before);
    expect(await repos.tenders.find(id)).toMatchObject({ rules: 'private', stage: 'awarded', sealed: false, fingerprint: null });
  });

  check('a migration that fails is refused and leaves nothing of itself', async () => {
    const { database } = await open();
    const up: Migration['up'] = async (db) => {
      await sql`create table half (id text)`.execute(db);
      throw new Error('no');
    };
    const broken = { ...migrations(database.dialect), '999-broken': { up } };
    await expect(migrate(database, null, broken)).rejects.toThrow(/999-broken failed/);
    expect((await database.db.introspection.getTables()).map((table) => table.name)).not.toContain('half');
  });
});

test('a SQLite file that holds something is copied before a migration, once for each step', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mds2-migrate-'));
  const database = await openDatabase({ folder });
  const copies = () => readdirSync(folder).filter((entry) => entry.includes('before'));
  expect(copies()).toEqual([]);
  await setUp(storeOver(database, {}));
  const path = join(folder, 'desk.sqlite');
  const handle = new BetterSqlite3(path);
  const next = { ...migrations('sqlite'), '999-next': { up: async () => {} } };
  await migrate(database, { file: path, handle }, next);
  await migrate(database, { file: path, handle }, next);
  expect(copies()).toEqual(['desk.sqlite.before-999-next']);
  const copy = new BetterSqlite3(join(folder, copies()[0]!), { readonly: true });
  expect(copy.prepare('select name from person').all()).toEqual([{ name: 'Ada' }]);
  copy.close();
  handle.close();
  await database.db.destroy();
  rmSync(folder, { recursive: true });
});

const families: Readonly<Record<string, string>> = { text: 'text', integer: 'integer', int8: 'integer', bigint: 'integer', real: 'real', float8: 'real', blob: 'bytes', bytea: 'bytes' };
const family = (type: string): string => families[type.toLowerCase()] ?? type;
