import { DataSourcePlugin } from '@grafana/data';
import { ConfigEditor } from './config-editor/ConfigEditor';
import { OverlayDataSource } from './datasource';
import { LazyQueryEditor } from './query-editor/LazyQueryEditor';
import type { StoredQuery } from './storedQuery';

export const plugin = new DataSourcePlugin<OverlayDataSource, StoredQuery>(OverlayDataSource)
  .setConfigEditor(ConfigEditor)
  .setQueryEditor(LazyQueryEditor);
