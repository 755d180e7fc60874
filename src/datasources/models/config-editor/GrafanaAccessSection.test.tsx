// @vitest-environment jsdom
import '../../../../test/browser/stubBrowser';
import type { DataSourcePluginOptionsEditorProps } from '@grafana/data';
import type * as Runtime from '@grafana/runtime';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ModelsDataSourceOptions } from '../modelsDataSourceOptions';
import { ConfigEditor } from './ConfigEditor';

interface PickerProps {
  inputId: string;
  onChange: (chosen: { uid: string; type: string }) => void;
}

vi.mock('@grafana/runtime', async (load) => ({
  ...(await load<typeof Runtime>()),
  getDataSourceSrv: () => ({ getInstanceSettings: ({ uid }: { uid: string }) => ({ name: `Name of ${uid}` }) }),
  DataSourcePicker: ({ inputId, onChange }: PickerProps) => (
    <button id={inputId} onClick={() => onChange({ uid: 'loki', type: 'loki' })}>
      add
    </button>
  ),
}));

type Props = DataSourcePluginOptionsEditorProps<ModelsDataSourceOptions, Record<string, string>>;

function renderEditor(options: Partial<Props['options']> = {}) {
  const onOptionsChange = vi.fn<Props['onOptionsChange']>();
  const stored = {
    uid: 'models',
    jsonData: { grafanaAccess: { dataSources: ['prom'] } },
    secureJsonFields: {},
    secureJsonData: {},
    ...options,
  } as Props['options'];
  render(<ConfigEditor options={stored} onOptionsChange={onOptionsChange} />);
  return onOptionsChange;
}

afterEach(cleanup);

describe('Grafana access in the settings', () => {
  it('says what allowing a data source means', () => {
    renderEditor();
    expect(screen.getByText(/Whoever may write alert rules in this organisation can then read these/)).toBeTruthy();
  });

  it('allows a data source, and allows one no longer', async () => {
    const onOptionsChange = renderEditor();
    await userEvent.click(screen.getByRole('button', { name: 'add' }));
    expect(onOptionsChange.mock.lastCall?.[0].jsonData.grafanaAccess).toEqual({ dataSources: ['prom', 'loki'] });
    await userEvent.click(screen.getByRole('button', { name: 'Allow Name of prom no longer' }));
    expect(onOptionsChange.mock.lastCall?.[0].jsonData.grafanaAccess).toEqual({ dataSources: [] });
  });

  it('stores the token among the secrets alone', async () => {
    const onOptionsChange = renderEditor();
    await userEvent.type(screen.getByLabelText(/^Service account token/), 'g');
    const stored = onOptionsChange.mock.lastCall?.[0];
    expect(stored?.secureJsonData).toEqual({ 'grafana.token': 'g' });
    expect(JSON.stringify(stored?.jsonData)).not.toContain('token');
  });

  it('never shows a token that is stored, and lets it be replaced', async () => {
    const onOptionsChange = renderEditor({ secureJsonFields: { 'grafana.token': true } });
    await userEvent.click(screen.getByRole('button', { name: /reset/i }));
    expect(onOptionsChange.mock.lastCall?.[0]).toMatchObject({
      secureJsonFields: { 'grafana.token': false },
      secureJsonData: { 'grafana.token': '' },
    });
  });
});
