import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { StoreOptions } from './contract.ts';
import { openDatabase } from './database/open-database.ts';
import { storeOver } from './store-over.ts';
import { hundredFiles } from './testing/hundred-files.ts';
import { check, eachDatabase } from './testing/each-database.ts';

const script = join(import.meta.dirname, 'testing', 'import-hundred.ts');

/** Lets a process import a hundred files and ends it by `kill -9` after that many were acknowledged. */
async function killAfter(acknowledged: number, options: StoreOptions): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(options)], { cwd: import.meta.dirname, stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  let last = -1;
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => {
    last = Math.max(last, ...chunk.toString().trim().split('\n').map(Number));
    if (last + 1 >= acknowledged) child.kill('SIGKILL');
  });
  const signal = await new Promise<NodeJS.Signals | null>((resolve) => child.once('close', (_, by) => resolve(by)));
  expect([errors, signal]).toEqual(['', 'SIGKILL']);
  return last + 1;
}

eachDatabase('kill -9 while a hundred files come in', ({ fresh }) => {
  check('what was acknowledged is there, every file wholly or not at all, and the missing ones are named', async () => {
    const options = await fresh();
    const acknowledged = await killAfter(37, options);
    const database = await openDatabase(options);
    const store = storeOver(database, {});
    const { id: userId, name, organisation_id: organisationId } = await database.db.selectFrom('person').selectAll().executeTakeFirstOrThrow();
    const repos = store.as({ organisationId, userId, name });
    const tender = (await repos.tenders.list()).items[0]!;
    const files = hundredFiles(tender.id);
    const lines = (await repos.imports.list(tender.id))[0]!.files;
    const stored = new Map((await repos.revisions.current(tender.id)).map((each) => [`${each.sha256} ${each.formIndex}`, each]));

    let whole = 0;
    for (const [index, forms] of files.entries()) {
      const there = forms.map((form) => stored.get(`${form.sha256} ${form.formIndex}`));
      const outcomes = lines.filter((line) => line.position === index).map((line) => line.outcome);
      if (there.every((each) => each === undefined)) {
        expect([index >= acknowledged, outcomes]).toEqual([true, ['waiting']]);
        continue;
      }
      whole++;
      expect(outcomes).toEqual(['created', 'created']);
      for (const [formIndex, form] of forms.entries()) {
        expect(await repos.revisions.disclosure(there[formIndex]!.id)).toEqual({ sheets: form.sheets, disclosure: form.disclosure, report: form.report });
      }
      expect(await repos.originals.read(forms[0]!.sha256)).toEqual(forms[0]!.bytes);
    }
    expect(whole).toBeGreaterThanOrEqual(acknowledged);
    expect(whole).toBeLessThan(100);
    expect((await repos.audit.list({ action: 'revision.add', limit: 200 })).items).toHaveLength(whole * 2);
    await store.close();
  });
});
