const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/** Who may import whom: arrows run one way (docs/architecture.md). A type import is an import. */
const order = require('./scripts/house-order.json');

/** Tests, and what only tests use, may reach further; what ships may not. */
const TESTS = '\\.(test|bench)\\.tsx?$|/testing/';
const HOUSE = '^(packages|apps|extension|fixtures)/';
const literally = (path) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The files that the packages' `exports` name: their front doors. */
const frontDoors = Object.keys(order).flatMap((member) => {
  const manifest = join(__dirname, member, 'package.json');
  if (!existsSync(manifest)) return [];
  return Object.values(JSON.parse(readFileSync(manifest, 'utf8')).exports ?? {}).map((file) => join(member, file));
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(order).map(([member, may]) => ({
      name: `arrow-${member.split('/').at(-1)}`,
      severity: 'error',
      from: { path: `^${member}/`, pathNot: TESTS },
      to: { path: HOUSE, pathNot: `^(${[member, ...may].join('|')})/` },
    })),
    {
      name: 'front-door',
      comment: 'Another member of the house only by the files that its package.json exports.',
      severity: 'error',
      from: { path: '^((?:packages|apps|extension)/[^/]+|fixtures)/' },
      to: { path: HOUSE, pathNot: ['^$1/', ...frontDoors.map((file) => `^${literally(file)}$`)] },
    },
    {
      name: 'store-only-on-the-server',
      comment: 'A store import in a component would reach the browser.',
      severity: 'error',
      from: { path: '^apps/portal/app/', pathNot: ['\\.server\\.tsx?$', '/app/server/', TESTS] },
      to: { path: '^packages/store/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-packages',
      comment: 'Domain packages know no Node built-in; the workbook container alone inflates.',
      severity: 'error',
      from: {
        path: '^packages/(base|catalog|disclosure|assessment)/src/',
        pathNot: [TESTS, '^packages/base/src/hash\\.ts$', '^packages/disclosure/src/xlsx/'],
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'remix-in-the-portal-only',
      severity: 'error',
      from: { pathNot: '^apps/portal/' },
      to: { path: 'node_modules/@remix-run/' },
    },
    {
      name: 'resolvable',
      comment: 'A package that is not among the dependencies does not resolve: the first wall.',
      severity: 'error',
      from: { pathNot: '\\.d\\.ts$' },
      // mdast is types alone (@types/mdast): nothing of it is loaded.
      to: { couldNotResolve: true, pathNot: '^mdast$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(build|dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: join(__dirname, 'tsconfig.json') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
