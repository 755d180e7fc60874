import type { Logger } from '../log/logger';
import type { ActiveCalls } from './buildActiveCalls';
import type { ServiceLoader } from './buildServiceLoader';

/** What the gRPC handlers share. */
export interface PluginRuntime {
  services: ServiceLoader;
  logger: Logger;
  activeCalls: ActiveCalls;
}
