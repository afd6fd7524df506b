import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the portal once for all files; a moment where it is fresh. */
export default function buildPortal(): void {
  const root = join(import.meta.dirname, '..', '..');
  execFileSync(process.execPath, [join(root, 'apps/portal/scripts/build.mjs')], { cwd: root, stdio: 'inherit' });
}
