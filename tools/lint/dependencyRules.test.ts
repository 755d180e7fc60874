import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { cruise, type ICruiseOptions, type IFlattenedRuleSet } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectPaths } from '../build/projectPaths';

interface RuleFile {
  forbidden: IFlattenedRuleSet['forbidden'];
  options: ICruiseOptions;
}

const load = createRequire(__filename);
const layerRules = load(join(projectPaths.root, '.dependency-cruiser.cjs')) as RuleFile;
const treeRules = load(join(projectPaths.root, 'tools/layers/treeRules.cjs')) as Pick<RuleFile, 'forbidden'>;
const configuration: RuleFile = {
  forbidden: [...(treeRules.forbidden ?? []), ...(layerRules.forbidden ?? [])],
  options: layerRules.options,
};

/** From, to, and the rule that must catch it. A package is named, a file begins with src/. */
const forbidden: Array<[from: string, to: string, rule: string]> = [
  ['src/core/stats/a.ts', 'node:fs', 'pure-code-has-no-node'],
  ['src/services/b.ts', 'node:crypto', 'pure-code-has-no-node'],
  ['src/stores/c.ts', 'node:path', 'pure-code-has-no-node'],
  ['src/schema/query/d.ts', 'react', 'pure-code-has-no-browser'],
  ['src/services/e.ts', '@grafana/data', 'pure-code-has-no-browser'],
  ['src/core/stats/f.ts', 'src/schema/target.ts', 'core-is-pure-computation'],
  ['src/schema/g.ts', 'src/stores/target.ts', 'schema-knows-zod-and-core'],
  ['src/stores/h.ts', 'src/services/target.ts', 'stores-know-their-port'],
  ['src/registries/i.ts', 'src/stores/target.ts', 'registries-know-their-port'],
  ['src/registries/mlflow/j.ts', 'src/registries/kubeflow/target.ts', 'connectors-dont-know-each-other'],
  ['src/services/k.ts', 'src/stores/sql/target.ts', 'services-use-ports'],
  ['src/viz/l.ts', 'src/services/target.ts', 'viz-draws'],
  ['src/feedback/lc.ts', 'src/lookback/target.ts', 'feedback-is-annotations'],
  ['src/lookback/la.ts', 'src/datasources/overlay/target.ts', 'look-back-asks-and-judges'],
  ['src/panels/drift/lb.ts', 'src/lookback/target.ts', 'panels-draw-frames'],
  ['src/panels/drift/m.ts', 'src/services/target.ts', 'panels-draw-frames'],
  ['src/panels/drift/n.ts', 'src/panels/accuracy/target.ts', 'panels-dont-know-each-other'],
  ['src/panels/drift/o.ts', '@grafana/scenes', 'panels-draw-frames'],
  ['src/datasources/models/p.ts', 'src/panels/drift/target.ts', 'data-sources-run-use-cases'],
  ['src/datasources/models/q.ts', 'src/datasources/overlay/target.ts', 'data-sources-dont-know-each-other'],
  ['src/extensions/r.ts', 'src/app/target.ts', 'extensions-run-use-cases'],
  ['src/app/s.ts', 'src/services/target.ts', 'app-shows-pages'],
  ['src/module.tsx', 'src/core/target.ts', 'app-entry-loads-the-core-lazily'],
  ['src/backend/plugin-sdk/t.ts', 'src/schema/target.ts', 'plugin-sdk-knows-no-domain'],
  ['src/backend/drivers/duckdb/u.ts', 'src/services/target.ts', 'drivers-answer-the-ports'],
  ['src/backend/drivers/duckdb/v.ts', 'src/backend/drivers/trino/target.ts', 'drivers-dont-know-each-other'],
  ['src/backend/handlers/w.ts', 'src/backend/drivers/duckdb/target.ts', 'handlers-run-use-cases'],
  ['src/backend/handlers/x.ts', 'src/viz/target.ts', 'backend-is-no-browser'],
  ['src/services/y.ts', 'test/target.ts', 'nothing-imports-tests'],
  ['src/services/z.ts', 'workbench/target.ts', 'nothing-imports-tests'],
  ['src/viz/aa.ts', 'src/viz/index.ts', 'no-barrels'],
  ['src/viz/ab.ts', 'src/viz/utils/target.ts', 'no-drawer-folders'],
];

const allowed: Array<[from: string, to: string]> = [
  ['src/core/stats/ok1.ts', 'src/core/series/target.ts'],
  ['src/schema/ok2.ts', 'zod'],
  ['src/services/ok3.ts', 'src/stores/target.ts'],
  ['src/panels/drift/ok4.ts', 'src/viz/target.ts'],
  ['src/panels/drift/ok5.tsx', '@grafana/ui'],
  ['src/datasources/models/ok6.ts', 'src/services/target.ts'],
  ['src/extensions/ok11.ts', 'src/lookback/target.ts'],
  ['src/panels/overlay/ok12.ts', 'src/feedback/target.ts'],
  ['src/app/ok7.ts', '@grafana/scenes'],
  ['src/backend/plugin-sdk/ok8.ts', 'node:fs'],
  ['src/backend/drivers/duckdb/ok9.ts', 'src/stores/target.ts'],
  ['src/backend/handlers/ok10.ts', 'src/backend/plugin-sdk/target.ts'],
];

let folder = '';
const violations = new Map<string, string[]>();

function isFile(target: string): boolean {
  return /^(src|test|workbench)\//.test(target);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function writeImport(from: string, to: string): void {
  const specifier = isFile(to) ? `./${relative(dirname(from), to.replace(/\.ts$/, ''))}` : to;
  write(from, `import { value } from '${specifier}';\nexport const imported = value;\n`);
  if (isFile(to)) {
    write(to, 'export const value = 1;\n');
  } else if (!to.startsWith('node:')) {
    write(`node_modules/${to}/index.js`, 'exports.value = 1;\n');
    write(`node_modules/${to}/package.json`, JSON.stringify({ name: to, version: '1.0.0', main: 'index.js' }));
  }
}

async function runRules(): Promise<void> {
  const { output } = await cruise(
    ['src'],
    {
      ...configuration.options,
      baseDir: folder,
      tsConfig: undefined,
      validate: true,
      ruleSet: { forbidden: configuration.forbidden },
      outputType: 'json',
    },
    { bustTheCache: true }
  );
  const { summary } = JSON.parse(output as string) as {
    summary: { violations: Array<{ from: string; rule: { name: string } }> };
  };
  for (const { from, rule } of summary.violations) {
    violations.set(from, [...(violations.get(from) ?? []), rule.name]);
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dependency-rules-'));
  const names = ['react', 'zod', '@grafana/data', '@grafana/ui', '@grafana/scenes'];
  const dependencies = Object.fromEntries(names.map((name) => [name, '1.0.0']));
  write('package.json', JSON.stringify({ name: 'fixture', version: '1.0.0', dependencies }));
  [...forbidden, ...allowed].forEach(([from, to]) => writeImport(from, to));
  write('src/services/cycleA.ts', "import { b } from './cycleB';\nexport const a = () => b;\n");
  write('src/services/cycleB.ts', "import { a } from './cycleA';\nexport const b = () => a;\n");
  await runRules();
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the dependency rules', () => {
  it.each(forbidden)('keep %s from %s', (from, _to, rule) => {
    expect(violations.get(from)).toContain(rule);
  });

  it.each(allowed)('let %s have %s', (from) => {
    expect(violations.get(from) ?? []).toEqual([]);
  });

  it('find modules that need each other', () => {
    expect(violations.get('src/services/cycleA.ts')).toContain('no-cycles');
  });

  it('each say why', () => {
    expect(configuration.forbidden?.filter(({ comment = '' }) => comment.length < 20)).toEqual([]);
  });
});
