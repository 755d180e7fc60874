import type { DataSourcePluginOptionsEditorProps } from '@grafana/data';
import type { ModelsDataSourceOptions } from '../modelsDataSourceOptions';
import type { SecretSetting } from './GrafanaAccessSection';

type Props = DataSourcePluginOptionsEditorProps<ModelsDataSourceOptions, Record<string, string>>;

/** A secret of the settings by its key. What is stored can be replaced, never read. */
export function getSecret(key: string, { options, onOptionsChange }: Props): SecretSetting {
  const typed = options.secureJsonData?.[key] ?? '';
  const change = (text: string, isStored: boolean): void =>
    onOptionsChange({
      ...options,
      secureJsonData: { ...options.secureJsonData, [key]: text },
      secureJsonFields: { ...options.secureJsonFields, [key]: isStored },
    });
  return {
    isStored: options.secureJsonFields[key] === true,
    typed,
    store: (text) => change(text, false),
    reset: () => change('', false),
  };
}
