#!/usr/bin/env node
// `pnpm check`: what to run before a commit, in under a minute: types, lint, boundaries, unit tests.
// The first three run beside each other; only what fails is shown in full.
import { runSuite, suites, summary } from './suites.mjs';

const quick = await Promise.all(
  [suites.types, suites.lint, suites.boundaries].map((suite) => runSuite(suite, { quiet: true })),
);
const outcomes = [...quick, await runSuite(suites.unit, { quiet: true })];
console.log(summary(outcomes));
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
