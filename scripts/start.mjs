#!/usr/bin/env node
// `npm start`: sets up what is missing, builds, migrates, loads the demo tender into an empty database, and serves.
// Plain Node without dependencies: it runs before anything is installed. A second start does only what has become necessary.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeProblem } from './setup/node-version.mjs';
import { installPackages } from './setup/packages.mjs';
import { root } from './setup/root.mjs';
import { run } from './setup/run.mjs';

const say = (/** @type {string} */ line) => console.error(line);

const problem = nodeProblem() ?? (await installPackages(say)) ?? (await buildPortal());
if (problem === null) {
  process.env['NODE_ENV'] ??= 'production';
  // In this very process: signals, exit code and memory are the portal's own.
  await import(pathToFileURL(join(root, 'apps', 'portal', 'build', 'main.js')).href);
} else {
  say(problem);
  process.exitCode = 1;
}

/** Builds what is older than its sources; a moment where nothing is. */
async function buildPortal() {
  const { code } = await run(process.execPath, [join(root, 'apps', 'portal', 'scripts', 'build.mjs')]);
  return code === 0 ? null : 'The portal could not be built; what is wrong stands above.';
}
