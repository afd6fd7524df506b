#!/usr/bin/env node
// The `desk` command: bundles itself where its sources are newer, then runs. Needs no TypeScript at run time.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const build = fileURLToPath(new URL('../scripts/build.mjs', import.meta.url));
// Words of the build go to stderr: stdout belongs to the command.
const { status } = spawnSync(process.execPath, [build, '--only', 'desk'], { stdio: ['ignore', 2, 2] });
if (status !== 0) process.exit(status ?? 1);
await import('../build/desk.js');
