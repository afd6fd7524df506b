import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** For tests: the bytes of the official example workbook beside the repository; null, with a printed reason, where it is absent. */
export function officialWorkbook(): Uint8Array | null {
  const path = join(import.meta.dirname, '../../../../../shared/data/mds2/nema-example-hn1-2019.xlsx');
  if (existsSync(path)) return readFileSync(path);
  console.info('skipped: the official example workbook is not beside this repository (../shared/data/mds2)');
  return null;
}
