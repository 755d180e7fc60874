import { useEffect, useState } from 'react';
import type { DataSourceApi, DataSourceSettings as GrafanaSettings } from '@grafana/data';
import { getDataSourceSrv } from '@grafana/runtime';
import { Alert, Button, LoadingPlaceholder } from '@grafana/ui';
import type { DataSourceSettings } from '../bootData';
import { importDataSourcePlugin } from '../loader/pluginImporter';

type Plugin = Awaited<ReturnType<typeof importDataSourcePlugin>>;
interface TestResult {
  severity: 'success' | 'error';
  message: string;
}

/** A data source's settings as provisioned, with its own editor and its health check. Nothing is saved here. */
export function DataSourcePage({ settings }: { settings: DataSourceSettings }) {
  const [plugin, setPlugin] = useState<Plugin | null>(null);
  const [result, setResult] = useState<TestResult | null>(null);
  const [options, setOptions] = useState<GrafanaSettings>(() => toGrafanaSettings(settings));
  useEffect(() => void importDataSourcePlugin(settings.meta).then(setPlugin), [settings]);
  if (!plugin) {
    return <LoadingPlaceholder text="Loading" />;
  }
  const Editor = plugin.components.ConfigEditor;
  const test = async (): Promise<void> => {
    setResult(await testDataSource(await getDataSourceSrv().get(settings.uid)));
  };
  return (
    <>
      <h1>{settings.name}</h1>
      {Editor && <Editor options={options} onOptionsChange={setOptions} />}
      {result && (
        <Alert
          severity={result.severity}
          title={result.message}
          data-testid="data-testid Data source settings page Alert"
        />
      )}
      <div>
        <Button onClick={() => void test()}>Test</Button>
      </div>
    </>
  );
}

async function testDataSource(dataSource: DataSourceApi): Promise<TestResult> {
  try {
    const { message } = await dataSource.testDatasource();
    return { severity: 'success', message };
  } catch (error) {
    const message: unknown = error instanceof Object ? Reflect.get(error, 'message') : error;
    return { severity: 'error', message: String(message) };
  }
}

function toGrafanaSettings({ uid, name, type, id, jsonData, isDefault }: DataSourceSettings): GrafanaSettings {
  const unused = { url: '', user: '', database: '', basicAuthUser: '', typeLogoUrl: '', secureJsonFields: {} };
  const flags = { basicAuth: false, withCredentials: false, readOnly: true, isDefault };
  return { ...unused, ...flags, uid, name, type, id, jsonData, typeName: name, access: 'proxy', orgId: 1 };
}
