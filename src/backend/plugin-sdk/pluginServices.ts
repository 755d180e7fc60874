import type { DataService } from './dataService';
import type { DiagnosticsService } from './diagnosticsService';
import type { ResourceService } from './resourceService';

/** What a plugin serves. A service that is left out is answered as not implemented. */
export interface PluginServices {
  dataService?: DataService;
  diagnosticsService?: DiagnosticsService;
  resourceService?: ResourceService;
  /** Called once when the process stops, after the last call has ended or was aborted. */
  close?(): Promise<void>;
}
