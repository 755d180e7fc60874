import type { CatalogueDeployment } from './registryCatalogue';

/** Whether a place answers with the version, or is about to. */
export function isServing({ state }: Pick<CatalogueDeployment, 'state'>): boolean {
  return state !== 'stopped' && state !== 'failed';
}
