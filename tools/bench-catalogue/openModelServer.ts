import type { HttpClient } from '../../src/registries/http/httpClient';
import type { ModelRegistry } from '../../src/registries/modelRegistry';
import { buildMlflowRegistry } from '../../src/registries/mlflow/buildMlflowRegistry';

const url = 'https://mlflow.example.com';

/** The connector of MLflow over a server that stands in memory. */
export function openModelServer(send: HttpClient): ModelRegistry {
  return buildMlflowRegistry(
    { id: 'lab', type: 'mlflow', url, authentication: { type: 'none' } },
    { send, clock: { now: () => 0, wait: () => Promise.resolve() }, getSecret: () => undefined }
  );
}
