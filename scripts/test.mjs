#!/usr/bin/env node
// `npm test`: sets up what is missing, then runs everything and says how many of what passed.
// `npm test -- unit journeys` runs only the suites named. In CI (CI=true) a suite that cannot run fails,
// and a part of the whole is run on Node 24 too.
import { node24 } from './node24.mjs';
import { runSuite, suites, summary } from './suites.mjs';
import { nodeProblem } from './setup/node-version.mjs';
import { installPackages } from './setup/packages.mjs';
import { howToInstall, provideTools } from './setup/system-tools.mjs';

const say = (/** @type {string} */ line) => console.error(line);
const inCi = process.env['CI'] === 'true';
const named = process.argv.slice(2);
const chosen = Object.values(suites).filter((suite) => named.length === 0 || named.includes(suite.name));

const problem = nodeProblem() ?? unknownSuite() ?? (await packagesProblem());
if (problem === null) {
  const outcomes = [];
  const missing = await provideTools([...new Set(chosen.flatMap((suite) => suite.needs ?? []))], say);
  for (const suite of chosen) {
    say(`\n--- ${suite.name}`);
    const lacking = suite.needs?.filter((tool) => missing.includes(tool)) ?? [];
    if (lacking.length === 0) outcomes.push(await runSuite(suite));
    else
      outcomes.push({
        name: suite.name,
        passed: 0,
        failed: inCi ? 1 : 0,
        skipped: inCi ? 0 : 1,
        seconds: 0,
        note: `not run: ${lacking.map(howToInstall).join('; ')}`,
      });
  }
  if (inCi && named.length === 0) {
    say('\n--- node 24');
    outcomes.push(...(await node24()));
  }
  console.log(`\n${summary(outcomes)}`);
  process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
} else {
  say(problem);
  console.log('0 passed, 1 failed, 0 skipped');
  process.exitCode = 1;
}

function unknownSuite() {
  const unknown = named.filter((name) => !Object.values(suites).some((suite) => suite.name === name));
  return unknown.length === 0
    ? null
    : `There is no suite ${unknown.join(', ')}. There are: ${Object.keys(suites).join(', ')}.`;
}

/** The SQLite driver may have to be compiled: where that failed for want of a compiler, and one can be had, a second try. */
async function packagesProblem() {
  const first = await installPackages(say);
  if (first === null) return null;
  const missing = await provideTools(['compiler'], say);
  return missing.length === 0 ? await installPackages(say) : first;
}
