// @vitest-environment jsdom
import '../../../../test/browser/stubBrowser';
import { CoreApp } from '@grafana/data';
import type * as Runtime from '@grafana/runtime';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ListRequest, ModelsDataSource } from '../datasource';
import type { ModelsQuery } from '../modelsQuery';
import { QueryEditor } from './QueryEditor';
import type { QueryEditorProps } from './QueryEditorProps';

vi.mock('@grafana/runtime', async (load) => ({
  ...(await load<typeof Runtime>()),
  getDataSourceSrv: () => ({ get: () => new Promise(() => undefined) }),
  DataSourcePicker: ({ inputId }: { inputId: string }) => <input id={inputId} />,
}));

function buildDataSource(fetchList: (list: ListRequest) => Promise<string[]>): ModelsDataSource {
  const dataSource: Pick<
    ModelsDataSource,
    'fetchList' | 'resolveList' | 'referenceIds' | 'ruleDataSources' | 'registries'
  > = {
    fetchList,
    resolveList: (list) => list,
    referenceIds: ['training'],
    ruleDataSources: ['allowed'],
    registries: [
      { id: 'lab', type: 'mlflow' },
      { id: 'azure', type: 'azure-ml' },
    ],
  };
  return dataSource as ModelsDataSource;
}

function renderEditor(query: ModelsQuery, props: Partial<QueryEditorProps> = {}) {
  const onChange = vi.fn();
  const onRunQuery = vi.fn();
  const datasource = buildDataSource(() => Promise.resolve(['churn']));
  render(<QueryEditor query={query} datasource={datasource} onChange={onChange} onRunQuery={onRunQuery} {...props} />);
  return { onChange, onRunQuery };
}

afterEach(cleanup);

describe('the query editor', () => {
  it('shows the fields of a drift query', async () => {
    renderEditor({ refId: 'A', queryType: 'drift' });
    for (const label of ['Query', 'Models', 'Columns', 'Method', 'Convention', 'Reference', 'Window']) {
      expect(await screen.findByLabelText(new RegExp(`^${label}`))).toBeTruthy();
    }
  });

  it('shows the fields of a query whose changes are watched, without a view of its own', async () => {
    const { onChange } = renderEditor({
      refId: 'A',
      queryType: 'changePoints',
      of: { queryType: 'quality', check: 'missing', window: { every: '1d' } },
    });
    for (const label of ['Query', 'Models', 'Series of', 'Detector', 'Check', 'Columns', 'Window', 'Value']) {
      expect(await screen.findByLabelText(new RegExp(`^${label}`))).toBeTruthy();
    }
    expect(screen.queryByLabelText('Table')).toBeNull();
    await userEvent.type(screen.getByLabelText(/^Threshold/), '0.3{Enter}');
    expect(onChange).toHaveBeenLastCalledWith({
      refId: 'A',
      queryType: 'changePoints',
      of: { queryType: 'quality', check: 'missing', window: { every: '1d' }, threshold: 0.3, view: 'series' },
    });
  });

  it('shows the fields of an anomalies query, and none of a prediction log', async () => {
    renderEditor({ refId: 'A', queryType: 'anomalies', target: { datasource: { uid: '' }, query: {} } });
    for (const label of ['Data source', 'Alarm budget', 'Look-back', 'Value']) {
      expect(await screen.findByLabelText(new RegExp(`^${label}`))).toBeTruthy();
    }
    expect(screen.queryByLabelText(/^Models/)).toBeNull();
  });

  it('warns in a rule of a data source that rules may not read', () => {
    const build = (uid: string): ModelsQuery => ({
      refId: 'A',
      queryType: 'anomalies',
      target: { datasource: { uid }, query: {} },
    });
    renderEditor(build('other'), { app: CoreApp.UnifiedAlerting });
    expect(screen.getByText('Rules may not read this data source yet')).toBeTruthy();
    cleanup();
    renderEditor(build('allowed'), { app: CoreApp.UnifiedAlerting });
    expect(screen.queryByText('Rules may not read this data source yet')).toBeNull();
    cleanup();
    renderEditor(build('other'), { app: CoreApp.Dashboard });
    expect(screen.queryByText('Rules may not read this data source yet')).toBeNull();
  });

  it('asks for the axis of run metrics only where a registry keeps their history', async () => {
    renderEditor({ refId: 'A', queryType: 'runMetrics', metric: 'loss' });
    expect(await screen.findByLabelText('Step')).toBeTruthy();
    cleanup();
    renderEditor({ refId: 'A', queryType: 'runMetrics', metric: 'loss', registry: 'azure' });
    expect(await screen.findByLabelText(/^Metric/)).toBeTruthy();
    expect(screen.queryByLabelText('Step')).toBeNull();
  });

  it('asks for the lineage of registries that keep it, and of no rows of a log', async () => {
    renderEditor({ refId: 'A', queryType: 'lineage' });
    expect(await screen.findByLabelText(/^Registry/)).toBeTruthy();
    expect(screen.getByPlaceholderText('Newest version')).toBeTruthy();
    expect(screen.queryByText(/Filter/)).toBeNull();
  });

  it('searches models by a part of their name', async () => {
    const { onChange } = renderEditor({ refId: 'A', queryType: 'versions' });
    await userEvent.type(await screen.findByLabelText(/^Search/), 'credit');
    await userEvent.tab();
    expect(onChange).toHaveBeenLastCalledWith({ refId: 'A', queryType: 'versions', search: 'credit' });
  });

  it('shows the fields of a performance query, and those that a metric needs', async () => {
    renderEditor({ refId: 'A', queryType: 'performance', metric: 'business_value', estimated: 'both' });
    for (const label of [
      'View',
      'Metric',
      'Average',
      'Value',
      'Window',
      'Labels',
      'Calibration',
      'Reference',
      'Time of rows',
    ]) {
      expect(await screen.findByLabelText(new RegExp(`^${label}`))).toBeTruthy();
    }
    expect(screen.getByLabelText(/^False negative/)).toBeTruthy();
    expect(screen.queryByLabelText(/^Group column/)).toBeNull();
  });

  it('asks for the places of a ranking in place of an average, and stores them when Enter is pressed', async () => {
    const { onChange } = renderEditor({ refId: 'A', queryType: 'performance', metric: 'ndcg' });
    const places = await screen.findByLabelText(/^Places/);
    expect(screen.queryByLabelText(/^Average/)).toBeNull();
    await userEvent.type(places, '10{Enter}');
    expect(onChange).toHaveBeenCalledWith(expect.objectContaining({ k: 10 }));
  });

  it('stores what a prediction is worth when its field is left', async () => {
    const { onChange } = renderEditor({ refId: 'A', queryType: 'performance', metric: 'business_value' });
    await userEvent.type(await screen.findByLabelText(/^False negative/), '{Control>}a{/Control}-20');
    await userEvent.tab();
    expect(onChange).toHaveBeenCalledWith(expect.objectContaining({ costs: { falseNegative: -20 } }));
  });

  it('shows the fields of a quality query, and columns only where the check asks for some', async () => {
    renderEditor({ refId: 'A', queryType: 'quality', check: 'missing' });
    for (const label of ['Check', 'Columns', 'Threshold', 'Reference', 'Window']) {
      expect(await screen.findByLabelText(new RegExp(`^${label}`))).toBeTruthy();
    }
    cleanup();
    renderEditor({ refId: 'A', queryType: 'quality', check: 'duplicates' });
    expect(await screen.findByLabelText(/^Check/)).toBeTruthy();
    expect(screen.queryByLabelText(/^Columns/)).toBeNull();
  });

  it('takes a threshold of 0 for a quality check', async () => {
    const { onChange } = renderEditor({ refId: 'A', queryType: 'quality', check: 'missing' });
    await userEvent.type(await screen.findByLabelText(/^Threshold/), '0{Enter}');
    expect(onChange).toHaveBeenCalledWith(expect.objectContaining({ threshold: 0 }));
  });

  it('offers no table to an alert rule', async () => {
    renderEditor({ refId: 'A', queryType: 'drift', view: 'latest' }, { app: CoreApp.UnifiedAlerting });
    expect(await screen.findByLabelText('Latest')).toBeTruthy();
    expect(screen.queryByLabelText('Table')).toBeNull();
  });

  it('stores a threshold when Enter is pressed, and runs the query', async () => {
    const { onChange, onRunQuery } = renderEditor({ refId: 'A', queryType: 'drift' });
    await userEvent.type(await screen.findByLabelText(/^Threshold/), '0.3{Enter}');
    expect(onChange).toHaveBeenCalledWith(expect.objectContaining({ threshold: 0.3 }));
    expect(onRunQuery).toHaveBeenCalled();
  });

  it('does not store a threshold that is no number above 0', async () => {
    const { onChange } = renderEditor({ refId: 'A', queryType: 'drift' });
    await userEvent.type(await screen.findByLabelText(/^Threshold/), '-1{Enter}');
    expect(onChange).not.toHaveBeenCalled();
    expect(screen.getByText('Enter a number above 0')).toBeTruthy();
  });

  it('says why the models could not be listed', async () => {
    const datasource = buildDataSource(() => Promise.reject(new Error('The folder /logs is not there')));
    renderEditor({ refId: 'A', queryType: 'drift' }, { datasource });
    await waitFor(() => expect(screen.getByText('The folder /logs is not there')).toBeTruthy());
  });

  it('keeps a variable that is chosen as model', async () => {
    renderEditor({ refId: 'A', queryType: 'drift', models: ['$model'] });
    expect(await screen.findByText('$model')).toBeTruthy();
  });
});
