import { DataSourcePlugin } from '@grafana/data';
import { initPluginTranslations } from '@grafana/i18n';
import { ConfigEditor } from './config-editor/ConfigEditor';
import { ModelsDataSource } from './datasource';
import type { ModelsDataSourceOptions } from './modelsDataSourceOptions';
import type { ModelsQuery } from './modelsQuery';
import pluginJson from './plugin.json';
import { QueryEditor } from './query-editor/QueryEditor';

// Grafana's module loader can't wait for a module: nothing here may translate while it loads.
void initPluginTranslations(pluginJson.id);

export const plugin = new DataSourcePlugin<ModelsDataSource, ModelsQuery, ModelsDataSourceOptions>(ModelsDataSource)
  .setConfigEditor(ConfigEditor)
  .setQueryEditor(QueryEditor);
