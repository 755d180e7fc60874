const tests = '\\.test\\.tsx?$';

/**
 * What holds for every file, whatever its layer.
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Two modules that need each other can be neither tested nor loaded apart. Cycles of types alone are let be: ' +
        "Grafana's editors name their data source's type, which names its editors.",
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that nothing answers fails at run time at the latest.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^amd-module$' },
    },
    {
      name: 'no-orphans',
      comment:
        'A module that nobody imports is dead, unless it is an entry, a test, a type declaration or a configuration.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(src|workbench|tools)/',
        pathNot: [
          '\\.d\\.ts$',
          tests,
          '(^|/)module\\.tsx?$',
          '\\.worker\\.ts$',
          '^src/backend/main\\.ts$',
          '^tools/[a-z-]+\\.(ts|mjs)$',
          '^tools/layers/',
        ],
      },
      to: {},
    },
    {
      name: 'no-barrels',
      comment:
        'An index file hides where things live, draws in all of a folder and makes cycles. Import the file itself.',
      severity: 'error',
      from: { path: '^(src|workbench|tools|test)/' },
      to: { path: '/index\\.tsx?$', pathNot: 'node_modules/' },
    },
    {
      name: 'no-drawer-folders',
      comment: 'A folder called utils, helpers or common has no topic: everything fits, nothing is found again.',
      severity: 'error',
      from: { path: '^(src|workbench|tools|test)/' },
      to: {
        path: '/(utils|helpers|misc|common|shared)(/|\\.tsx?$)',
        pathNot: ['node_modules/', '^src/schema/query/common\\.ts$'],
      },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'Tests, fixtures and the workbench are no part of the product.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: ['^(test|workbench|tools)/', tests] },
    },
    {
      name: 'workbench-is-not-tested-code',
      comment: 'Nothing may come to depend on the workbench: it is a stand-in, Grafana is the judge.',
      severity: 'error',
      from: { path: '^(src|test/(unit|integration|contract|golden|package|bench))/' },
      to: { path: '^workbench/' },
    },
  ],
};
