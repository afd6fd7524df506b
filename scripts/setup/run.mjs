import { spawn, spawnSync } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a command from the root with its output shown, and waits for its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined>, cwd?: string, quiet?: boolean }} [options] quiet keeps the output back
 * @returns {Promise<{ code: number, output: string }>} output is empty unless quiet
 */
export function run(command, args, { env = {}, cwd = root, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (piece) => (output += piece));
    child.stderr?.on('data', (piece) => (output += piece));
    child.on('error', (error) => resolve({ code: 127, output: output + error.message }));
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 128 : 1), output }));
  });
}

/**
 * The first line that a command prints; null where it cannot be run or fails.
 * @param {string} command
 * @param {readonly string[]} args
 */
export function firstLine(command, args) {
  const { status, stdout } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? (stdout.trim().split('\n')[0] ?? '') : null;
}
