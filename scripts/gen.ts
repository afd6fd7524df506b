/**
 * `pnpm gen`: writes every generated file of the house, sorted and without dates; they are checked in.
 * `pnpm gen --check` writes nothing and exits 1 where one differs: CI runs it.
 */
import { generateCatalog } from './gen-catalog.ts';
import { generateDocs } from './gen-docs.ts';
import { generateRules } from './gen-rules.ts';

const mode = process.argv.includes('--check') ? 'check' : 'write';
let differs = false;

for (const [name, generate] of Object.entries({ catalogue: generateCatalog, rules: generateRules, docs: generateDocs })) {
  const outcome = await generate(mode);
  if (outcome.kind === 'skipped') console.log(`${name}: skipped, ${outcome.reason}`);
  else if (outcome.changed.length === 0) console.log(`${name}: up to date`);
  else {
    console.log(`${name}: ${mode === 'write' ? 'wrote' : 'differs; run pnpm gen'}:\n  ${outcome.changed.join('\n  ')}`);
    differs ||= mode === 'check';
  }
}
process.exitCode = differs ? 1 : 0;
