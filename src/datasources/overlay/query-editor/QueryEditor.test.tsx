// @vitest-environment jsdom
import '../../../../test/browser/stubBrowser';
import type { DataSourceApi, DataSourceInstanceSettings, QueryEditorProps as InnerProps } from '@grafana/data';
import type * as Runtime from '@grafana/runtime';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OverlayDataSource } from '../datasource';
import type { StoredQuery } from '../storedQuery';
import { QueryEditor } from './QueryEditor';
import type { QueryEditorProps } from './queryEditorProps';

const getDataSource = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
const getJson = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('@grafana/runtime', async (load) => ({
  ...(await load<typeof Runtime>()),
  getBackendSrv: () => ({ get: getJson }),
  getDataSourceSrv: () => ({ get: getDataSource }),
  DataSourcePicker: ({ inputId, onChange }: Runtime.DataSourcePickerProps) => (
    <input id={inputId} onChange={() => onChange({ uid: 'loki', type: 'loki' } as never)} />
  ),
}));

function InnerQueryEditor({ query, onChange, onRunQuery }: InnerProps<DataSourceApi>) {
  return (
    <button
      onClick={() => {
        onChange({ ...query, expr: 'down' } as typeof query);
        onRunQuery();
      }}
    >
      {JSON.stringify(query)}
    </button>
  );
}

const chosen: StoredQuery = {
  refId: 'A',
  target: { datasource: { uid: 'prom', type: 'prometheus' }, query: { refId: 'A', expr: 'up' } },
};

function renderEditor(query: StoredQuery, props: Partial<QueryEditorProps> = {}) {
  const onChange = vi.fn<(query: StoredQuery) => void>();
  const onRunQuery = vi.fn();
  const datasource = new OverlayDataSource({ uid: 'o', name: 'Overlay', meta: {} } as DataSourceInstanceSettings);
  render(<QueryEditor query={query} datasource={datasource} onChange={onChange} onRunQuery={onRunQuery} {...props} />);
  return { onChange, onRunQuery };
}

beforeEach(() => {
  getDataSource.mockResolvedValue({
    uid: 'prom',
    name: 'Prometheus',
    getDefaultQuery: () => ({ legendFormat: 'auto' }),
    components: { QueryEditor: InnerQueryEditor },
  });
});
afterEach(cleanup);

describe('the query editor of Plumbline Overlay', () => {
  it('embeds the editor of the chosen data source, and stores what it changes', async () => {
    const { onChange, onRunQuery } = renderEditor(chosen);
    const editor = await screen.findByRole('button', { name: /"expr":"up"/ });
    expect(editor.textContent).toContain('"legendFormat":"auto"');
    await userEvent.click(editor);
    expect(onChange).toHaveBeenCalledWith({
      ...chosen,
      target: { ...chosen.target, query: { refId: 'A', expr: 'down', legendFormat: 'auto' } },
    });
    expect(onRunQuery).toHaveBeenCalled();
  });

  it('begins anew when a data source of another type is chosen', async () => {
    const { onChange } = renderEditor(chosen);
    await userEvent.type(screen.getByLabelText(/^Data source/), 'x');
    expect(onChange).toHaveBeenCalledWith({
      refId: 'A',
      target: { datasource: { uid: 'loki', type: 'loki' }, query: { refId: 'A' } },
    });
  });

  it('stores a budget on Enter, and none when the field is emptied', async () => {
    const { onChange } = renderEditor({ ...chosen, budget: { alarms: 2, per: 'week' } });
    const field = screen.getByLabelText(/^Alarm budget/);
    await userEvent.clear(field);
    await userEvent.type(field, '0.5{Enter}');
    expect(onChange).toHaveBeenLastCalledWith({ ...chosen, budget: { alarms: 0.5, per: 'week' } });
    await userEvent.clear(field);
    await userEvent.type(field, '{Enter}');
    expect(onChange).toHaveBeenLastCalledWith({ ...chosen, budget: undefined });
  });

  it('asks for the budget first, says what it is by default, and keeps the rest out of the way', async () => {
    const { onChange } = renderEditor({ ...chosen, step: '1h' });
    expect(screen.getByLabelText(/^Alarm budget/).getAttribute('placeholder')).toBe('0.065');
    expect(screen.queryByLabelText('Detector')).toBeNull();
    expect(screen.queryByLabelText(/^Step/)).toBeNull();
    await userEvent.click(screen.getByText('Advanced'));
    expect(screen.getByLabelText('Detector')).toBeTruthy();
    expect(screen.getByLabelText(/^Step/)).toBeTruthy();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('has no budget for a detector that goes by a band, whose settings stand open', () => {
    renderEditor({ ...chosen, detector: 'seasonal' });
    expect(screen.queryByLabelText(/^Alarm budget/)).toBeNull();
    expect(screen.getByLabelText(/^Band width/)).toBeTruthy();
    expect(screen.getByLabelText(/^Time zone/)).toBeTruthy();
  });

  it('asks for method and labels of the detector that goes by peers, and for no window', async () => {
    const { onChange } = renderEditor({ ...chosen, detector: 'peers' });
    expect(screen.queryByLabelText(/^Window/)).toBeNull();
    await userEvent.click(screen.getByLabelText('DBSCAN'));
    expect(onChange).toHaveBeenLastCalledWith({ ...chosen, detector: 'peers', peerMethod: 'dbscan' });
    await userEvent.type(screen.getByPlaceholderText('A label, such as region'), 'region{Enter}');
    expect(onChange).toHaveBeenLastCalledWith({ ...chosen, detector: 'peers', peerGroupBy: ['region'] });
  });

  it('takes a limit for a forecast, and offers none where nothing is forecast', async () => {
    renderEditor(chosen);
    expect(screen.queryByLabelText(/^Limit/)).toBeNull();
    cleanup();
    const { onChange } = renderEditor({ ...chosen, forecast: { horizon: '6h' } });
    await userEvent.type(screen.getByLabelText(/^Limit/), '80{Enter}');
    expect(onChange).toHaveBeenLastCalledWith({ ...chosen, forecast: { horizon: '6h', limit: 80 } });
  });

  it('does not store a number beyond its limits', async () => {
    const { onChange } = renderEditor({ ...chosen, detector: 'ewma' });
    await userEvent.type(screen.getByLabelText(/^Band width/), '99{Enter}');
    expect(onChange).not.toHaveBeenCalled();
    expect(screen.getByText('A number from 1 to 20')).toBeTruthy();
  });

  it('excludes a stretch of time, and lets it go', async () => {
    const { onChange } = renderEditor(chosen);
    await userEvent.click(screen.getByLabelText('Exclude a stretch of time'));
    const [stretch] = onChange.mock.lastCall?.[0].exclude ?? [];
    expect(Date.parse(stretch?.to ?? '') - Date.parse(stretch?.from ?? '')).toBe(86_400_000);
    cleanup();
    const second = renderEditor({ ...chosen, exclude: stretch && [stretch] });
    await userEvent.click(screen.getByLabelText('Remove this stretch'));
    expect(second.onChange).toHaveBeenCalledWith({ ...chosen, exclude: undefined });
  });

  it('excludes all mute timings, or those of a name, and says why they are not known', async () => {
    const { onChange } = renderEditor(chosen);
    await userEvent.click(screen.getByLabelText('All'));
    expect(onChange).toHaveBeenLastCalledWith({ ...chosen, excludeMuteTimings: 'all' });
    cleanup();
    getJson.mockRejectedValue(new Error('Access denied'));
    const second = renderEditor({ ...chosen, excludeMuteTimings: ['night'] });
    expect(await screen.findByText(/Access denied/)).toBeTruthy();
    await userEvent.click(screen.getByLabelText('None'));
    expect(second.onChange).toHaveBeenLastCalledWith({ ...chosen, excludeMuteTimings: undefined });
  });

  it('offers no view for annotations', async () => {
    renderEditor(chosen);
    expect(await screen.findByLabelText('View')).toBeTruthy();
    cleanup();
    renderEditor(chosen, { annotation: {} });
    expect(screen.queryByLabelText('View')).toBeNull();
  });

  it('says why a data source could not be loaded', async () => {
    getDataSource.mockRejectedValue(new Error('Plugin prometheus is not installed'));
    renderEditor(chosen);
    expect(await screen.findByText('Plugin prometheus is not installed')).toBeTruthy();
  });
});
