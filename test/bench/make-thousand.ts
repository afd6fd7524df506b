import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fastWorkbook, fleet } from '@mds2/fixtures';

/** Writes a thousand distinct workbooks, in a process of its own, so that the one that reads them has only read. */
const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: make-thousand FOLDER');
mkdirSync(folder, { recursive: true });
for (const { fileName, draft, layout } of fleet(1_000, 'bench'))
  writeFileSync(join(folder, fileName), fastWorkbook(draft, layout));
