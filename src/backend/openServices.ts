import { fileURLToPath } from 'node:url';
import { SqlPredictionLogStore } from '../stores/sqlPredictionLogStore';
import { buildLookBackCaches } from '../services/anomalies/history/buildLookBackCaches';
import { DuckDbDatabase } from './drivers/duckdb/duckDbDatabase';
import { DuckDbEngine } from './drivers/duckdb/duckDbEngine';
import { parseDuckDbOptions } from './drivers/duckdb/parseDuckDbOptions';
import { buildGrafanaOpener } from './drivers/grafana/buildGrafanaOpener';
import type { BackendParts } from './handlers/backendParts';
import { buildMemo } from './handlers/buildMemo';
import { buildPluginServices } from './handlers/buildPluginServices';
import { buildQueryMetrics } from './handlers/buildQueryMetrics';
import { buildStatementTrace } from './handlers/buildStatementTrace';
import { toPluginError } from './handlers/toPluginError';
import { traceStatements } from './handlers/traceStatements';
import type { PluginServices } from './plugin-sdk/pluginServices';
import { buildPooledCompute } from './workers/buildPooledCompute';

const mostRememberedBytes = 32 * 1024 * 1024;

/** Puts the process together: engine, threads, memory, handlers. */
export function openServices(environment: NodeJS.ProcessEnv): PluginServices {
  const demoFolder = fileURLToPath(new URL('../demo', import.meta.url));
  const options = readOptions(environment, demoFolder);
  const database = new DuckDbDatabase(options);
  warmUp(database);
  const compute = buildPooledCompute();
  const trace = buildStatementTrace();
  const metrics = buildQueryMetrics();
  const parts: BackendParts = {
    openStore: ({ path }) =>
      new SqlPredictionLogStore(traceStatements(new DuckDbEngine(path, options, database), trace)),
    compute,
    memo: buildMemo({ mostBytes: mostRememberedBytes, onAnswer: (from) => metrics.observeAnswer(from) }),
    trace,
    metrics,
    openGrafana: buildGrafanaOpener(environment),
    lookBack: buildLookBackCaches(),
  };
  return {
    ...buildPluginServices(parts),
    close: async () => {
      await Promise.all([compute.close(), database.close()]);
    },
  };
}

/** Loads the engine before the first query needs it. Where that fails, the first query tries again and tells why. */
function warmUp(database: DuckDbDatabase): void {
  database.run({ text: 'SELECT 1', values: [] }).catch(() => undefined);
}

function readOptions(environment: NodeJS.ProcessEnv, demoFolder: string): ReturnType<typeof parseDuckDbOptions> {
  try {
    return parseDuckDbOptions(environment, demoFolder);
  } catch (error) {
    throw toPluginError(error);
  }
}
