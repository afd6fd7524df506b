/**
 * Reads each file whose path comes on standard input, one a line, and answers a line of JSON: how it ended, how long it took,
 * and at the end how much memory the process ever had beyond what it had when idle. A process of its own, since memory is
 * told for a process only.
 */
import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../mds2/read-workbook.ts';
import { workbookFile } from './workbook-file.ts';

const files = readFileSync(0, 'utf8').split('\n').filter(Boolean);
// Idle is a worker that has read something.
for (let i = 0; i < 20; i++) readWorkbook(workbookFile({ sheets: { S: '<row><c><v>1</v></c></row>' } }));
const idle = process.memoryUsage.rss();
const results = files.map((file) => {
  const bytes = readFileSync(file);
  const start = performance.now();
  const reading = readWorkbook(bytes);
  const milliseconds = performance.now() - start;
  return { file, milliseconds, outcome: reading.ok ? reading.value.forms.length : reading.error.kind };
});
console.log(JSON.stringify({ results, idle, most: process.resourceUsage().maxRSS * 1024 }));
