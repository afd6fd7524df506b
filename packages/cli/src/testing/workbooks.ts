import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoDisclosures, fastWorkbook } from '@mds2/fixtures';
import { afterAll, beforeAll } from 'vitest';

/** The demo tender's workbooks in a folder of this test file, and whatever else a test puts there. */
export function demoFolder() {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mds2-cli-'));
    for (const { fileName, draft, layout } of demoDisclosures())
      writeFileSync(join(folder, fileName), fastWorkbook(draft, layout));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    path: (name: string): string => join(folder, name),
    write(name: string, bytes: Uint8Array | string): string {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    },
  };
}

/** Names of the demo workbooks. */
export const demo = {
  velmora: 'Velmora_Echo7_MDS2.xlsx',
  velmora2: 'Velmora_Echo7_MDS2_rev2.xlsx',
  brightfen: 'BF-MDS2-US300-C.xlsx',
  tannhagen: 'TMT-88-2114_de.xlsx',
  quorvex: 'qscan9 security.xlsx',
  isarwelle: 'IW-0093 Pulsa2.xlsx',
} as const;
