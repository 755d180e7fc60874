import {
  EventBusSrv,
  standardEditorsRegistry,
  standardFieldConfigEditorRegistry,
  standardTransformersRegistry,
} from '@grafana/data';
import {
  setAppEvents,
  setBackendSrv,
  setDataSourceSrv,
  setEchoSrv,
  setPluginComponentHook,
  setPluginImportUtils,
  setPluginLinksHook,
  setRunRequest,
  setTemplateSrv,
} from '@grafana/runtime';
import { getPanelPluginFromCache, importPanelPlugin } from '../loader/pluginImporter';
import { buildBackendSrv } from './backendSrv';
import { buildDataSourceSrv } from './dataSourceSrv';
import { runRequest } from './runRequest';
import { buildFieldConfigs, buildOptionEditors, buildTransformations } from './standardRegistries';
import { buildTemplateSrv } from './templateSrv';

/** Fills in what Grafana's libraries expect their host to provide. */
export function installRuntime(): void {
  standardEditorsRegistry.setInit(buildOptionEditors);
  standardFieldConfigEditorRegistry.setInit(buildFieldConfigs);
  standardTransformersRegistry.setInit(buildTransformations);
  setAppEvents(new EventBusSrv());
  setBackendSrv(buildBackendSrv() as never);
  setTemplateSrv(buildTemplateSrv());
  setDataSourceSrv(buildDataSourceSrv());
  setRunRequest(runRequest);
  setPluginImportUtils({ importPanelPlugin, getPanelPluginFromCache });
  setPluginLinksHook(() => ({ isLoading: false, links: [] }));
  setPluginComponentHook(() => ({ isLoading: false, component: null }));
  setEchoSrv({ flush: () => undefined, addBackend: () => undefined, addEvent: () => undefined });
}
