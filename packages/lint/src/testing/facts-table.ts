import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * For tests: rows of a fact table as records, from ../shared beside the repository; null, with a printed reason, where
 * the table is not there. No quoting: cells are split at tabs.
 */
export function factsTable(name: string): readonly Readonly<Record<string, string>>[] | null {
  const path = join(import.meta.dirname, '../../../../../shared/facts', name);
  if (!existsSync(path)) {
    console.info(`skipped: ${name} is not beside this repository (../shared/facts)`);
    return null;
  }
  const [head, ...rows] = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const columns = head!.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    return Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? '']));
  });
}
