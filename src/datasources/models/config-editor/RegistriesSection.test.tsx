// @vitest-environment jsdom
import '../../../../test/browser/stubBrowser';
import type { DataSourcePluginOptionsEditorProps } from '@grafana/data';
import type * as Runtime from '@grafana/runtime';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ModelsDataSourceOptions } from '../modelsDataSourceOptions';
import { ConfigEditor } from './ConfigEditor';

vi.mock('@grafana/runtime', async (load) => ({
  ...(await load<typeof Runtime>()),
  getDataSourceSrv: () => ({ getInstanceSettings: () => undefined }),
  DataSourcePicker: () => null,
}));

type Props = DataSourcePluginOptionsEditorProps<ModelsDataSourceOptions, Record<string, string>>;
type Options = Props['options'];

/** The editor with what it is told kept, as Grafana's page keeps it. */
function renderEditor(start: Partial<Options>): () => Options {
  const given = { uid: 'models', secureJsonFields: {}, secureJsonData: {}, ...start } as Options;
  let latest = given;
  function Page() {
    const [options, setOptions] = useState(given);
    latest = options;
    return <ConfigEditor options={options} onOptionsChange={setOptions} />;
  }
  render(<Page />);
  return () => latest;
}

const robot = { id: 'robot', type: 'datarobot' as const };
const credit = { model: 'credit', source: 'credit.csv', columns: { timestamp: 'time' }, registry: 'robot' };

async function rename(to: string, at = 0): Promise<void> {
  const field = screen.getAllByLabelText(/Registry id/)[at];
  if (field === undefined) {
    throw new Error(`There is no registry ${at}.`);
  }
  await userEvent.clear(field);
  await userEvent.type(field, to);
  await userEvent.tab();
}

afterEach(cleanup);

describe('Registries in the config editor', () => {
  it('take along what was typed for them and the models that name them when their id changes', async () => {
    const getOptions = renderEditor({ jsonData: { registries: [robot], models: [credit] } });
    await userEvent.type(screen.getByLabelText('Token'), 'abc');
    await rename('hub');
    expect(getOptions().jsonData.registries).toEqual([{ ...robot, id: 'hub' }]);
    expect(getOptions().jsonData.models?.[0]?.registry).toBe('hub');
    expect(getOptions().secureJsonData).toEqual({ 'registries.hub.token': 'abc' });
    expect(screen.queryByText(/saved secrets/)).toBeNull();
  });

  it('say at once that saved secrets stay with the old id, until they are entered again', async () => {
    renderEditor({ jsonData: { registries: [robot] }, secureJsonFields: { 'registries.robot.token': true } });
    await rename('hub');
    expect(screen.getByText('The saved secrets stay with the id "robot"')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Token'), 'abc');
    expect(screen.queryByText(/saved secrets/)).toBeNull();
    await rename('robot');
    expect(screen.queryByText(/saved secrets/)).toBeNull();
  });

  it("leave other registries' models and secrets alone where an id is another one's", async () => {
    const other = { id: 'hub', type: 'datarobot' as const };
    const getOptions = renderEditor({
      jsonData: { registries: [other, robot], models: [credit] },
      secureJsonData: { 'registries.robot.token': 'abc' },
    });
    await rename('hub', 1);
    expect(getOptions().jsonData.models?.[0]?.registry).toBe('robot');
    expect(getOptions().secureJsonData).toEqual({ 'registries.robot.token': 'abc' });
  });

  it('keep their id where the field is left empty', async () => {
    const getOptions = renderEditor({ jsonData: { registries: [robot] } });
    await userEvent.clear(screen.getByLabelText(/Registry id/));
    await userEvent.tab();
    expect(getOptions().jsonData.registries).toEqual([robot]);
    expect(screen.getByLabelText<HTMLInputElement>(/Registry id/).value).toBe('robot');
  });

  it('take their saved secrets with them when they are removed', async () => {
    const getOptions = renderEditor({
      jsonData: { registries: [robot] },
      secureJsonFields: { 'registries.robot.token': true, 'grafana.token': true },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Remove registry robot' }));
    expect(getOptions().secureJsonFields).toEqual({ 'registries.robot.token': false, 'grafana.token': true });
    expect(getOptions().secureJsonData).toEqual({ 'registries.robot.token': '' });
  });
});
