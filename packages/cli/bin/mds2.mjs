#!/usr/bin/env node
// Runs the bundled command line. Node 20 cannot run TypeScript, so the bundle is made here, in milliseconds,
// whenever it is missing or older than a source: `npx --no-install mds2` works straight after an install.
import { pathToFileURL } from 'node:url';
import { bundle } from '../build.mjs';

await import(pathToFileURL(await bundle()).href);
