/**
 * Measures what the product promises of its speed, side by side in one run, and prints it with its limits.
 *
 *   pnpm bench                        all, medians of five processes
 *   pnpm bench --processes 9          more of them, on a machine that has other work
 *   pnpm bench --only reading,scoring benches whose name begins so
 *
 * Processes of different benches take turns, so that what else the machine does hits all of them alike. Exit code 1 when a
 * limit is missed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';
import { measures, type Run } from './measures.ts';
import { median, type Figures } from './measuring.ts';
import { sampleWorkbook } from './sample-workbook.ts';

const { values } = parseArgs({
  options: { processes: { type: 'string', default: '5' }, only: { type: 'string', default: '' } },
});
const processes = Number(values.processes);
if (!Number.isSafeInteger(processes) || processes < 1) {
  console.error('Usage: pnpm bench [--processes N] [--only NAME,...]');
  process.exit(2);
}
const wanted = values.only.split(',').filter((name) => name !== '');

/** A bench, and what has to be made before its first process. */
const benches: readonly { readonly name: string; readonly make?: string }[] = [
  { name: 'reading-ours' },
  { name: 'reading-scan' },
  { name: 'reading-sax' },
  { name: 'reading-sheetjs' },
  { name: 'reading-exceljs' },
  { name: 'thousand', make: 'make-thousand' },
  { name: 'scoring' },
  { name: 'fleet', make: 'make-fleet' },
];
const chosen = benches.filter(({ name }) => wanted.length === 0 || wanted.some((prefix) => name.startsWith(prefix)));

const folder = mkdtempSync(join(tmpdir(), 'mds2-bench-'));
try {
  process.exitCode = await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main(): Promise<0 | 1> {
  const fileOf = await bundle(join(folder, 'bundles'));
  const start = (entry: string, args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [fileOf(entry), ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${entry} failed: ${stderr}`);
    return stdout;
  };
  for (const { name, make } of chosen) {
    if (make === undefined) continue;
    note(`preparing ${name} ...`);
    start(make, [join(folder, name)]);
  }
  const figures = new Map<string, Figures[]>(chosen.map(({ name }) => [name, []]));
  for (let round = 1; round <= processes; round++) {
    for (const { name, make } of chosen) {
      note(`${round} of ${processes}: ${name}`);
      const lines = start(`${name}.bench`, make === undefined ? [] : [join(folder, name)])
        .trim()
        .split('\n');
      figures.get(name)!.push(JSON.parse(lines.at(-1)!) as Figures);
    }
  }
  note('');
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1)}`,
  );
  console.log(
    `Workbook: ${(await sampleWorkbook()).name}. Medians of ${processes} processes each; in brackets the best.\n`,
  );
  return printed((bench, figure) => {
    const all = (figures.get(bench) ?? []).map((of) => of[figure]!);
    return all.length === 0 ? null : { median: median(all), best: Math.min(...all) };
  });
}

/** Prints the table; 1 when a limit is missed. */
function printed(run: Run): 0 | 1 {
  let missed = 0;
  for (const { name, unit, of, limit } of measures) {
    const value = of(run);
    if (!value) continue;
    const fits = limit === undefined || value.median <= limit;
    if (!fits) missed++;
    const verdict = limit === undefined ? '' : `  at most ${limit} ${unit}`.padEnd(18) + (fits ? 'pass' : 'MISSED');
    console.log(
      `${name.padEnd(50)} ${figure(value.median).padStart(9)} ${unit.padEnd(2)} ${`(${figure(value.best ?? value.median)})`.padStart(11)}${verdict}`,
    );
  }
  console.log(
    missed === 0
      ? '\nEvery limit that was measured is kept.'
      : `\n${missed} limit${missed === 1 ? ' is' : 's are'} missed.`,
  );
  return missed === 0 ? 0 : 1;
}

function figure(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 1 ? value.toFixed(2) : value.toFixed(3);
}

/** One line that is written over, where somebody looks on. */
function note(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
