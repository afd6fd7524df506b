/** The order of the house, written once: who may import whom. ARCHITECTURE: arrows run one way. */
const order = {
  base: [],
  catalog: ['base'],
  disclosure: ['base', 'catalog'],
  assessment: ['base', 'catalog', 'disclosure'],
  store: ['base', 'catalog', 'disclosure', 'assessment'],
  cli: ['base', 'catalog', 'disclosure', 'assessment'],
};
const TESTS = '\\.(test|bench)\\.tsx?$|/testing/';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(order).map(([name, may]) => ({
      name: `arrow-${name}`,
      severity: 'error',
      from: { path: `^packages/${name}/`, pathNot: TESTS },
      to: { path: '^(packages|apps|extension|fixtures)/', pathNot: `^packages/(${[name, ...may].join('|')})/` },
    })),
    {
      name: 'front-door',
      comment: 'Other packages only by the files that their package.json exports.',
      severity: 'error',
      from: { path: '^(packages|apps|extension|fixtures)/([^/]+)/' },
      to: { path: '^packages/[^/]+/', pathNot: ['^packages/$2/', '^packages/[^/]+/src/index\\.ts$', '^packages/base/src/hash\\.ts$'] },
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
      from: { path: '^packages/(base|catalog|disclosure|assessment)/src/', pathNot: [TESTS, '^packages/base/src/hash\\.ts$', '^packages/disclosure/src/xlsx/'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'remix-in-the-portal-only',
      severity: 'error',
      from: { pathNot: '^apps/portal/' },
      to: { path: 'node_modules/@remix-run/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
