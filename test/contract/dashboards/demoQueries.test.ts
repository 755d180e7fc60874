import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { interpolateQuery } from '../../../src/datasources/models/interpolateQuery';
import type { ModelsQuery } from '../../../src/datasources/models/modelsQuery';
import { modelsDataSourceQuerySchema } from '../../../src/schema/query/modelsDataSourceQuery';
import { buildInfrastructureSeries } from '../../../tools/infrastructure/buildInfrastructureSeries';
import { projectPaths } from '../../../tools/build/projectPaths';
import { buildTestTemplateSrv } from '../../browser/buildTestTemplateSrv';
import type { RunningPlugin } from '../../integration/harness/runningPlugin';
import { startPlugin } from '../../integration/harness/startPlugin';
import { readBundledDashboards } from './readBundledDashboards';
import { readDashboard } from './readDashboard';
import { readDemoSettings } from './readDemoSettings';

const type = 'plumbline-models-datasource';
const times = { from: '2013-09-09T00:00:00Z', to: '2013-12-30T00:00:00Z' };

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin({ caller: { dataSource: { jsonData: readDemoSettings() } } });
});
afterAll(() => plugin.stop());

const storedQuerySchema = z.custom<ModelsQuery>((value) => typeof value === 'object' && value !== null);

const corePanels = readDashboard(join(projectPaths.root, 'provisioning/dashboards/core-panels.json'));

const questions = [...readBundledDashboards(), corePanels].flatMap(({ json }) => {
  const variables = json.templating.list.filter(({ datasource, query }) => datasource?.type === type && query);
  return [
    ...variables.map(({ name, query }) => ({ name: `${json.title}, variable ${name}`, query })),
    ...json.panels.flatMap(({ title, targets }) =>
      targets
        // Anomalies are asked of another data source, which the rules' test stands in for.
        .filter(({ datasource, queryType }) => datasource.type === type && queryType !== 'anomalies')
        .map((query) => ({ name: `${json.title}, ${title}, ${query.refId}`, query }))
    ),
  ];
});

const choices = [
  { model: 'flight-delay', version: 'all', segment: 'all', feature: 'temp' },
  { model: 'flight-minutes', version: 'v2', segment: 'origin', feature: 'carrier' },
];

describe.each(choices)('with $model, version $version, segments $segment', (values) => {
  it.each(questions)('$name is a valid query with an answer on the demo', async ({ query }) => {
    const context = { templateSrv: buildTestTemplateSrv(values), scopedVars: {}, filters: [] };
    const filled = interpolateQuery(storedQuerySchema.parse(query), context);
    expect(JSON.stringify({ ...filled, datasource: undefined })).not.toContain('$');
    modelsDataSourceQuerySchema.parse(filled);
    const frames = await plugin.query({ ...filled }, times);
    const rows = frames.map(({ fields }) => fields[0]?.values.length ?? 0);
    // Nothing changes in a registry that the demo doesn't have.
    expect(Math.max(...rows)).toBeGreaterThan(filled.queryType === 'events' ? -1 : 0);
    expect(frames.flatMap(({ meta }) => meta?.notices ?? []).filter(({ severity }) => severity === 'error')).toEqual(
      []
    );
  });
});

describe('what is asked of Prometheus', () => {
  const expressions = readBundledDashboards().flatMap(({ text }) =>
    [...text.matchAll(/"expr": "((?:[^"\\]|\\.)*)"/g)].map(([, expression]) => String(JSON.parse(`"${expression}"`)))
  );

  it.each(expressions)('%s picks a series of the demo', (expression) => {
    const parts = expression.replaceAll('$model', 'flight-delay').match(/model_server_\w+|\w+="[^"]*"/g) ?? [];
    const found = buildInfrastructureSeries().filter(({ name, labels }) => {
      const own = [name, ...Object.entries(labels).map(([key, value]) => `${key}="${value}"`)];
      return parts.length > 0 && parts.every((part) => own.includes(part));
    });
    expect(found).toHaveLength(1);
  });
});
