import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import order from '../../scripts/house-order.json' with { type: 'json' };

/**
 * Plants every kind of violation in a small house with the layout and the rules of ours, and lets the guard look at it.
 * What it does not find here it would not find there.
 */
const root = join(import.meta.dirname, '..', '..');
const house = mkdtempSync(join(tmpdir(), 'mds2-planted-'));
let found: Set<string>;

/** What stands in the planted house; a file without a rule must pass. */
const planted: readonly { file: string; source: string; rule: string | null; kind: string }[] = [
  {
    kind: 'by name',
    file: 'packages/catalog/src/by-name.ts',
    source: `import { x } from '@mds2/assessment';\nexport const y = x;`,
    rule: 'arrow-catalog',
  },
  {
    kind: 'relative path out',
    file: 'packages/catalog/src/relative.ts',
    source: `import { x } from '../../disclosure/src/index.ts';\nexport const y = x;`,
    rule: 'arrow-catalog',
  },
  {
    kind: 'node: in a pure package',
    file: 'packages/assessment/src/built-in.ts',
    source: `import { readFileSync } from 'node:fs';\nexport const y = readFileSync;`,
    rule: 'pure-packages',
  },
  {
    kind: 'cycle',
    file: 'packages/store/src/one.ts',
    source: `import { two } from './two.ts';\nexport const one = () => two;`,
    rule: 'no-cycles',
  },
  {
    kind: 'type-only',
    file: 'packages/disclosure/src/type-only.ts',
    source: `import type { X } from '@mds2/assessment';\nexport type Y = X;`,
    rule: 'arrow-disclosure',
  },
  {
    kind: 'deep import',
    file: 'packages/assessment/src/deep.ts',
    source: `import { x } from '@mds2/catalog/src/inside.ts';\nexport const y = x;`,
    rule: 'front-door',
  },
  {
    kind: 'deep import by a relative path',
    file: 'apps/portal/app/deep.ts',
    source: `import { x } from '../../../packages/catalog/src/inside.ts';\nexport const y = x;`,
    rule: 'front-door',
  },
  {
    kind: 'dynamic',
    file: 'packages/base/src/dynamic.ts',
    source: `export const y = () => import('@mds2/catalog');`,
    rule: 'arrow-base',
  },
  // The package.json of `fixtures` here declares the store, as somebody might by mistake: it resolves, and is wrong all the same.
  {
    kind: 'declared by mistake',
    file: 'fixtures/src/declared.ts',
    source: `import { x } from '@mds2/store';\nexport const y = x;`,
    rule: 'arrow-fixtures',
  },
  {
    kind: 'store in a component',
    file: 'apps/portal/app/ui/component.tsx',
    source: `import { x } from '@mds2/store';\nexport const y = x;`,
    rule: 'store-only-on-the-server',
  },
  {
    kind: 'Remix outside of the portal',
    file: 'packages/cli/src/remix.ts',
    source: `import { json } from '@remix-run/node';\nexport const y = json;`,
    rule: 'remix-in-the-portal-only',
  },
  {
    kind: 'not among the dependencies',
    file: 'packages/cli/src/missing.ts',
    source: `import x from 'left-out';\nexport const y = x;`,
    rule: 'resolvable',
  },

  {
    kind: 'an arrow that is allowed',
    file: 'packages/assessment/src/allowed.ts',
    source: `import { x } from '@mds2/catalog';\nexport const y = x;`,
    rule: null,
  },
  {
    kind: 'a test that reaches further',
    file: 'packages/catalog/src/further.test.ts',
    source: `import { x } from '@mds2/assessment';\nexport const y = x;`,
    rule: null,
  },
  {
    kind: 'the store on the server',
    file: 'apps/portal/app/loads.server.ts',
    source: `import { x } from '@mds2/store';\nexport const y = x;`,
    rule: null,
  },
  {
    kind: 'the store as a type in a component',
    file: 'apps/portal/app/ui/typed.tsx',
    source: `import type { X } from '@mds2/store';\nexport type Y = X;`,
    rule: null,
  },
];

beforeAll(async () => {
  for (const member of Object.keys(order)) {
    const name = member.split('/').at(-1)!;
    plant(
      `${member}/package.json`,
      JSON.stringify({
        name: `@mds2/${name}`,
        type: 'module',
        exports: { '.': './src/index.ts', './src/*': './src/*' },
      }),
    );
    plant(`${member}/src/index.ts`, `export const x = '${name}';\nexport type X = string;`);
    plant(`${member}/src/inside.ts`, `export const x = 'inside';`);
    link(`node_modules/@mds2/${name}`, join(house, member));
  }
  plant('packages/store/src/two.ts', `import { one } from './one.ts';\nexport const two = () => one;`);
  plant(
    'node_modules/@remix-run/node/package.json',
    JSON.stringify({ name: '@remix-run/node', version: '2.0.0', main: 'index.js' }),
  );
  plant('node_modules/@remix-run/node/index.js', 'exports.json = 1;');
  plant(
    'package.json',
    JSON.stringify({ name: 'planted', type: 'module', dependencies: { '@remix-run/node': '2.0.0' } }),
  );
  plant('scripts/house-order.json', readFileSync(join(root, 'scripts', 'house-order.json'), 'utf8'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json']) cpSync(join(root, file), join(house, file));
  for (const { file, source } of planted) plant(file, source);

  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      'packages',
      'apps',
      'fixtures',
    ],
    { cwd: house, maxBuffer: 1 << 26 },
  ).catch((error: { stdout: string; stderr: string }) => {
    // It exits with the number of violations; without output it did not run.
    if (error.stdout === '') throw new Error(error.stderr);
    return error;
  });
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  found = new Set(summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`));
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

test.each(planted.filter(({ rule }) => rule !== null))('catches a planted violation: $kind', ({ file, rule }) => {
  expect([...found].filter((violation) => violation.startsWith(`${file}: `))).toContain(`${file}: ${rule}`);
});

test.each(planted.filter(({ rule }) => rule === null))('lets pass: $kind', ({ file }) => {
  expect([...found].filter((violation) => violation.startsWith(`${file}: `))).toEqual([]);
});

test('a package declares no other member than its arrows allow', () => {
  const wrong = Object.entries(order).flatMap(([member, may]) => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(root, member, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    const names = Object.keys(dependencies).filter((name) => name.startsWith('@mds2/'));
    return names
      .filter(
        (name) =>
          !may.some(
            (other) => other.endsWith(`/${name.slice('@mds2/'.length)}`) || other === name.slice('@mds2/'.length),
          ),
      )
      .map((name) => `${member} -> ${name}`);
  });
  expect(wrong).toEqual([]);
});

function plant(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

function link(path: string, target: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  symlinkSync(target, join(house, path), 'dir');
}
