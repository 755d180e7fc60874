interface ModelReference {
  model: string;
  version: string;
  /** The Azure ML registry that holds it, where that isn't the workspace. */
  registry?: string;
}

/**
 * What a deployment calls its model: the id of a version in a workspace, of one in a registry, or `azureml:name:version`.
 * Undefined for a path to files, which no registry knows.
 */
export function parseModelReference(reference: string): ModelReference | undefined {
  const short = /^azureml:([^:/]+):([^:/]+)$/.exec(reference);
  const long = /(?:\/registries\/([^/]+))?\/models\/([^/]+)\/versions\/([^/]+)\/?$/i.exec(reference);
  const [model, version, registry] = short ? [short[1], short[2]] : [long?.[2], long?.[3], long?.[1]];
  return model === undefined || version === undefined ? undefined : { model, version, registry };
}
