import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ModelsQuery } from '../../src/datasources/models/modelsQuery';
import { readDashboardQueries } from './readDashboardQueries';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-dashboard-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const datasource = { type: 'plumbline-models-datasource', uid: '${ds}' };
const target = (fields: object) => ({ refId: 'A', datasource, models: ['$model'], ...fields });
const list = (what: string) => ({ refId: what, queryType: 'list', what, models: ['$model'] });
const variables = [
  { name: 'ds', type: 'datasource', current: {}, query: 'plumbline-models-datasource' },
  { name: 'model', type: 'query', current: {}, query: list('models') },
  { name: 'version', type: 'query', current: { value: '$__all' }, allValue: 'all', query: list('versions') },
  { name: 'feature', type: 'query', current: {}, query: list('columns') },
  { name: 'filters', type: 'adhoc' },
];

async function read(panels: object[]): Promise<{ queries: ModelsQuery[]; asked: ModelsQuery[] }> {
  const path = join(folder, 'dashboard.json');
  writeFileSync(path, JSON.stringify({ panels, templating: { list: variables } }));
  const asked: ModelsQuery[] = [];
  const queries = await readDashboardQueries(path, (query) => {
    asked.push(query);
    return Promise.resolve(
      query.queryType === 'list' && query.what === 'models' ? ['churn', 'credit'] : ['age', 'city']
    );
  });
  return { queries, asked };
}

describe('the queries of a dashboard that is opened', () => {
  it('have each variable at its stored value, or at the first that its query finds', async () => {
    const distribution = target({ queryType: 'distribution', column: '$feature', version: '$version' });
    const drift = target({ queryType: 'drift', columns: ['$feature'], view: 'table', version: '$version' });
    const { queries } = await read([{ targets: [distribution] }, { targets: [drift] }]);
    expect(queries).toMatchObject([
      { queryType: 'distribution', column: 'age', models: ['churn'] },
      { queryType: 'drift', columns: ['age'], models: ['churn'] },
    ]);
    expect(queries.map(({ version }) => version)).toEqual([undefined, undefined]);
  });

  it('ask for the values of a variable with those of the variables before it', async () => {
    const { asked } = await read([]);
    expect(asked).toMatchObject([{ what: 'models' }, { what: 'columns', models: ['churn'] }]);
  });

  it('are those of all panels, of folded rows too, to this data source alone', async () => {
    const health = target({ queryType: 'health', metric: 'volume', view: 'series' });
    const other = { refId: 'A', datasource: { type: 'prometheus', uid: 'p' }, expr: 'up{model="$model"}' };
    const { queries } = await read([{ targets: [other] }, { panels: [{ targets: [health] }] }, { type: 'alertlist' }]);
    expect(queries.map(({ queryType }) => queryType)).toEqual(['health']);
  });

  it.each(['drift-triage', 'model-overview', 'model-detail', 'model-infrastructure'])(
    'of the bundled %s have no variable left',
    async (name) => {
      const path = join(import.meta.dirname, `../../src/dashboards/${name}.json`);
      const queries = await readDashboardQueries(path, () => Promise.resolve(['first']));
      expect(queries.length).toBeGreaterThan(2);
      expect(JSON.stringify(queries.map((query) => ({ ...query, datasource: undefined })))).not.toContain('$');
    }
  );
});
