import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '@mds2/disclosure';
import { report, residentMegabytes } from './measuring.ts';

/** A thousand distinct workbooks, one after the other, by one reader: time of each half, memory on the way. */
const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: thousand.bench FOLDER');
const files = readdirSync(folder).sort();
let peak = 0;
let lastHundred = Number.NaN;
const marks = new Map<number, { at: number; resident: number }>();
const start = performance.now();
let answers = 0;
for (const [index, name] of files.entries()) {
  const reading = readWorkbook(readFileSync(join(folder, name)));
  if (!reading.ok) throw new Error(`${name}: ${reading.error.kind}`);
  answers += reading.value.forms[0]!.disclosure.answers.length;
  lastHundred = residentMegabytes();
  peak = Math.max(peak, lastHundred);
  marks.set(index + 1, { at: performance.now() - start, resident: lastHundred });
}
if (files.length !== 1_000 || answers < 230_000) throw new Error(`${files.length} files, ${answers} answers`);
const mark = (count: number): { at: number; resident: number } => marks.get(count)!;
report({
  seconds: mark(1_000).at / 1_000,
  // The first hundred warm the reader up; after them, every four hundred must take as long.
  linear: (mark(1_000).at - mark(600).at) / (mark(600).at - mark(200).at),
  peak,
  growth: mark(1_000).resident - mark(500).resident,
});
