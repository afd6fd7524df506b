import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const OFFICIAL = join(import.meta.dirname, '../../../shared/data/mds2');

export interface SampleWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The official example workbook, or, where it does not lie beside the repository, one of our own in its layout. */
export async function sampleWorkbook(): Promise<SampleWorkbook> {
  const official = existsSync(OFFICIAL) ? readdirSync(OFFICIAL).find((name) => name.endsWith('.xlsx')) : undefined;
  if (official !== undefined) return { name: 'official example', bytes: readFileSync(join(OFFICIAL, official)) };
  // Only then: what makes it must not stand in the way of a cold start.
  const { deviating, fastWorkbook, fleet } = await import('@mds2/fixtures');
  const [first] = fleet(1, 'sample');
  if (!first) throw new Error('the fleet is empty');
  return {
    name: 'a fixture (the official example is not beside this repository)',
    bytes: fastWorkbook(first.draft, deviating({})),
  };
}
