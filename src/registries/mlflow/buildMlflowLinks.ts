import type { VersionKey } from '../modelRegistry';

export interface MlflowLinks {
  getModelUrl(model: string): string;
  getVersionUrl(key: VersionKey): string;
  getRunUrl(experiment: string, run: string): string;
}

/** Pages of MLflow's own interface, whose address is the server's unless the settings name another. */
export function buildMlflowLinks(url: string): MlflowLinks {
  const base = `${url.replace(/\/+$/, '')}/#`;
  const getModelUrl = (model: string): string => `${base}/models/${encodeURIComponent(model)}`;
  return {
    getModelUrl,
    getVersionUrl: ({ model, version }) => `${getModelUrl(model)}/versions/${encodeURIComponent(version)}`,
    getRunUrl: (experiment, run) =>
      `${base}/experiments/${encodeURIComponent(experiment)}/runs/${encodeURIComponent(run)}`,
  };
}
