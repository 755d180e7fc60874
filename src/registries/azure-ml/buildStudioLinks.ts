import type { RegistrySettingsOf } from '../../schema/settings/registrySettings';
import { buildUrl } from '../http/buildUrl';
import { getScopePath } from './getScopePath';

/** The studio's pages, where its address is known. */
export interface StudioLinks {
  getVersionUrl(model: string, version: string): string | undefined;
  getJobUrl(job: string): string | undefined;
  getEndpointUrl(endpoint: string): string | undefined;
}

/** Each cloud has a resource manager and a studio of its own. */
const studios = new Map([
  ['https://management.azure.com', 'https://ml.azure.com'],
  ['https://management.usgovcloudapi.net', 'https://ml.azure.us'],
  ['https://management.chinacloudapi.cn', 'https://studio.ml.azure.cn'],
]);

export function buildStudioLinks(settings: RegistrySettingsOf<'azure-ml'>): StudioLinks {
  const { scope, tenant } = settings;
  const studio = settings.uiUrl ?? studios.get(settings.url.replace(/\/+$/, ''));
  const workspace = { wsid: `/${getScopePath(settings).join('/')}`, tid: tenant };
  const build = (path: readonly string[]): string | undefined =>
    studio === undefined || scope.kind === 'registry' ? undefined : buildUrl(studio, path, workspace);
  return {
    getVersionUrl: (model, version) =>
      studio !== undefined && scope.kind === 'registry'
        ? buildUrl(studio, ['registries', scope.name, 'models', model, 'version', version])
        : build(['model', `${model}:${version}`, 'details']),
    getJobUrl: (job) => build(['runs', job]),
    getEndpointUrl: (endpoint) => build(['endpoints', 'realtime', endpoint, 'detail']),
  };
}
