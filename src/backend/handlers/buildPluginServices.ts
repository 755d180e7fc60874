import type { PluginServices } from '../plugin-sdk/pluginServices';
import type { BackendParts } from './backendParts';
import { buildDataService } from './buildDataService';
import { buildDiagnosticsService } from './buildDiagnosticsService';
import { buildInstances } from './buildInstances';
import { buildResourceService } from './buildResourceService';

/** What Plumbline Models serves. */
export function buildPluginServices(
  parts: BackendParts
): Pick<PluginServices, 'dataService' | 'diagnosticsService' | 'resourceService'> {
  const getInstance = buildInstances(parts);
  return {
    dataService: buildDataService(parts, getInstance),
    diagnosticsService: buildDiagnosticsService(parts, getInstance),
    resourceService: buildResourceService(parts, getInstance),
  };
}
