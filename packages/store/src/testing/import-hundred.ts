/** Run as a process of its own, to be killed: imports a hundred files and prints the number of each that was acknowledged. */
import { openStore } from '../open-store.ts';
import type { StoreOptions } from '../contract.ts';
import { aTender, setUp } from './builders.ts';
import { hundredFiles } from './hundred-files.ts';

const store = await openStore(JSON.parse(process.argv[2]!) as StoreOptions);
const { repos } = await setUp(store);
const tender = await repos.tenders.create(aTender);
const files = hundredFiles(tender.id);
const batch = await repos.imports.start(tender.id, files.map((forms) => forms[0]!.fileName));
for (const [index, forms] of files.entries()) {
  await repos.revisions.addAll(forms, batch!.files[index]!.id);
  process.stdout.write(`${index}\n`);
}
