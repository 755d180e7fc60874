const pure = '^src/(core|schema|stores|registries|services)/';
const tests = '\\.test\\.tsx?$';

/**
 * Who may import whom. Every layer is a list of what it may reach, and all else is refused, so that a new folder
 * has to be placed here before anything can use it.
 */
function onlyReaches(name, comment, from, allowedPaths) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: tests },
    to: { pathNot: allowedPaths },
  };
}

const core = '^src/core/';
const schema = '^src/schema/';
const grafana = [
  'node_modules/@grafana/(data|ui|runtime|schema|i18n|e2e-selectors|plugin-ui)/',
  'node_modules/(react|react-dom|rxjs|i18next|lodash|@emotion/css)/',
  'node_modules/@types/(react|react-dom|lodash)/',
];
const scenes = ['node_modules/@grafana/scenes/', 'node_modules/react-router-dom/'];
const zod = 'node_modules/zod/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  extends: './tools/layers/treeRules.cjs',
  forbidden: [
    {
      name: 'pure-code-has-no-node',
      comment:
        'core, schema, stores, registries and services run in the browser and in the process alike, so neither ' +
        "Node's modules nor the browser's libraries may be in their way. I/O comes in as an argument.",
      severity: 'error',
      from: { path: pure, pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-code-has-no-browser',
      comment: "See pure-code-has-no-node: React and Grafana's libraries need a DOM.",
      severity: 'error',
      from: { path: pure, pathNot: tests },
      to: { path: ['node_modules/(react|react-dom|@emotion)/', 'node_modules/@grafana/'] },
    },
    {
      name: 'dev-dependencies-stay-out',
      comment:
        'What the product imports at run time stands among the dependencies, or is @grafana/scenes, bundled by the app.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: ['node_modules/@types/', 'node_modules/@grafana/scenes/', 'node_modules/react-router-dom/'],
      },
    },
    onlyReaches(
      'core-is-pure-computation',
      'The analytics core is what others want to read and reuse: typed arrays in, numbers out, nothing else.',
      core,
      [core]
    ),
    onlyReaches('schema-knows-zod-and-core', 'Schemas are shared by everybody and therefore know nobody.', schema, [
      schema,
      core,
      zod,
    ]),
    onlyReaches(
      'stores-know-their-port',
      'A store translates questions to SQL. Use cases are above it, engines are in the backend.',
      '^src/stores/',
      ['^src/stores/', core, schema, zod]
    ),
    onlyReaches(
      'registries-know-their-port',
      "A registry's connector gets its fetch from outside and knows neither stores nor use cases.",
      '^src/registries/',
      ['^src/registries/', core, schema, zod]
    ),
    {
      name: 'connectors-dont-know-each-other',
      comment: "A registry's folder is one connector; what two of them share belongs to the port beside the folders.",
      severity: 'error',
      from: { path: '^src/registries/([^/]+)/', pathNot: tests },
      to: { path: '^src/registries/[^/]+/', pathNot: ['^src/registries/$1/', '^src/registries/http/'] },
    },
    onlyReaches(
      'services-use-ports',
      'A use case knows the ports of stores and registries (files at the top of those folders), never their insides.',
      '^src/services/',
      ['^src/services/', core, schema, zod, '^src/stores/[^/]+\\.ts$', '^src/registries/[^/]+\\.ts$']
    ),
    onlyReaches('viz-draws', 'The chart kit draws frames. It asks nobody for data.', '^src/viz/', [
      '^src/viz/',
      core,
      schema,
      zod,
      ...grafana,
      'node_modules/uplot/',
    ]),
    onlyReaches(
      'feedback-is-annotations',
      "What people say of incidents, kept as Grafana's annotations: read, stored and shown wherever incidents are.",
      '^src/feedback/',
      ['^src/(feedback|viz)/', core, schema, zod, ...grafana]
    ),
    onlyReaches(
      'look-back-asks-and-judges',
      "Asks other data sources of this Grafana for the past of a series, with the viewer's rights, and judges it.",
      '^src/lookback/',
      ['^src/(lookback|feedback|services|viz)/', core, schema, zod, ...grafana, 'node_modules/ical\\.js/']
    ),
    onlyReaches(
      'panels-draw-frames',
      'A panel works on any source that returns the columns: no stores, no services, no scenes.',
      '^src/panels/',
      ['^src/panels/', '^src/(viz|feedback)/', core, schema, zod, ...grafana, 'node_modules/uplot/']
    ),
    {
      name: 'panels-dont-know-each-other',
      comment: 'Each panel is a plugin of its own with a bundle of its own; what two share belongs to viz.',
      severity: 'error',
      from: { path: '^src/panels/([^/]+)/', pathNot: tests },
      to: { path: '^src/panels/[^/]+/', pathNot: '^src/panels/$1/' },
    },
    onlyReaches(
      'data-sources-run-use-cases',
      "The browser half of a data source may do with the viewer's own rights what the process does.",
      '^src/datasources/',
      ['^src/datasources/', '^src/(services|stores|registries|viz|lookback|feedback)/', core, schema, zod, ...grafana]
    ),
    {
      name: 'data-sources-dont-know-each-other',
      comment: 'Each data source is a plugin of its own, as panels are.',
      severity: 'error',
      from: { path: '^src/datasources/([^/]+)/', pathNot: tests },
      to: { path: '^src/datasources/[^/]+/', pathNot: '^src/datasources/$1/' },
    },
    onlyReaches(
      'extensions-run-use-cases',
      'Extensions stand where data sources stand: services and drawing, no pages and no panels.',
      '^src/extensions/',
      [
        '^src/extensions/',
        '^src/(services|stores|registries|viz|lookback|feedback)/',
        core,
        schema,
        zod,
        ...grafana,
        'node_modules/uplot/',
      ]
    ),
    onlyReaches(
      'app-shows-pages',
      'Pages get data only through a data source, as a dashboard does; so they know no services and no stores.',
      '^src/app/',
      ['^src/app/', '^src/viz/', core, schema, zod, ...grafana, ...scenes]
    ),
    {
      name: 'app-entry-is-wiring',
      comment:
        "The app's module is loaded with every page of Grafana (preload): it registers and loads the rest lazily.",
      severity: 'error',
      from: { path: '^src/module\\.tsx$' },
      to: { path: ['^src/(panels|datasources|backend|services|stores|registries)/'] },
    },
    {
      name: 'app-entry-loads-the-core-lazily',
      comment: 'Preloaded code must stay under 10 kB: detectors, schemas and charts come in by import().',
      severity: 'error',
      from: { path: '^src/module\\.tsx$' },
      to: {
        path: ['^src/(core|viz|lookback|feedback)/', zod, 'node_modules/uplot/'],
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
    onlyReaches(
      'plugin-sdk-knows-no-domain',
      "The SDK speaks Grafana's wire protocol for any plugin; a domain word in it is in the wrong file.",
      '^src/backend/plugin-sdk/',
      ['^src/backend/plugin-sdk/', 'node_modules/', '^node:', '^[a-z_/]+$']
    ),
    onlyReaches(
      'drivers-answer-the-ports',
      "A driver joins a port to an engine's client. It decides nothing about models, drift or alerts.",
      '^src/backend/drivers/',
      [
        '^src/backend/drivers/',
        '^src/(stores|registries)/',
        '^src/services/grafana/[^/]+\\.ts$',
        '^src/services/events/(eventLog|catalogueSnapshot|registryEventSchema)\\.ts$',
        core,
        schema,
        'node_modules/',
        '^node:',
        '^[a-z_/]+$',
      ]
    ),
    {
      name: 'drivers-dont-know-each-other',
      comment: 'One engine, one folder; what two share belongs to src/stores.',
      severity: 'error',
      from: { path: '^src/backend/drivers/([^/]+)/', pathNot: tests },
      to: { path: '^src/backend/drivers/[^/]+/', pathNot: '^src/backend/drivers/$1/' },
    },
    {
      name: 'handlers-run-use-cases',
      comment: 'A handler turns a request into a use case and its answer into frames: no engine, no browser code.',
      severity: 'error',
      from: { path: '^src/backend/handlers/', pathNot: tests },
      to: {
        path: '^src/',
        pathNot: ['^src/backend/(handlers|plugin-sdk)/', '^src/(services|stores|registries)/', core, schema],
      },
    },
    {
      name: 'backend-is-no-browser',
      comment: 'The process has no DOM.',
      severity: 'error',
      from: { path: '^src/backend/', pathNot: tests },
      to: {
        path: [
          '^src/(viz|lookback|feedback|panels|datasources|extensions|app)/',
          'node_modules/(react|react-dom|@emotion/css|uplot)/',
          'node_modules/@grafana/',
        ],
      },
    },
    {
      name: 'only-main-wires-the-backend',
      comment: 'Nobody imports main.ts: it starts the process.',
      severity: 'error',
      from: {},
      to: { path: '^src/backend/main\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|release|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.cjs', '.d.ts', '.json'],
    },
  },
};
