import { fileURLToPath } from 'node:url';
import { SqlPredictionLogStore } from '../stores/sqlPredictionLogStore';
import { buildLookBackCaches } from '../services/anomalies/history/buildLookBackCaches';
import { buildRegistryOpener } from './buildRegistryOpener';
import type { OpenRegistry } from './buildRegistryOpener';
import { DuckDbDatabase } from './drivers/duckdb/duckDbDatabase';
import { DuckDbEngine } from './drivers/duckdb/duckDbEngine';
import { DuckDbExportReader } from './drivers/duckdb/duckDbExportReader';
import type { DuckDbOptions } from './drivers/duckdb/duckDbOptions';
import { parseDuckDbOptions } from './drivers/duckdb/parseDuckDbOptions';
import { buildGrafanaOpener } from './drivers/grafana/buildGrafanaOpener';
import { openEventLogs } from './drivers/state/openEventLogs';
import { parseStateDir } from './drivers/state/parseStateDir';
import type { BackendParts } from './handlers/backendParts';
import { buildMemo } from './handlers/buildMemo';
import { buildPluginServices } from './handlers/buildPluginServices';
import { buildQueryMetrics } from './handlers/buildQueryMetrics';
import { buildStatementTrace } from './handlers/buildStatementTrace';
import { LoopTurns } from './handlers/LoopTurns';
import { toPluginError } from './handlers/toPluginError';
import { traceStatements } from './handlers/traceStatements';
import { buildProcessLogger } from './plugin-sdk/log/buildProcessLogger';
import type { PluginServices } from './plugin-sdk/pluginServices';
import { buildPooledCompute } from './workers/buildPooledCompute';

const mostRememberedBytes = 32 * 1024 * 1024;

/** Puts the process together: engine, threads, memory, handlers. */
export function openServices(environment: NodeJS.ProcessEnv): PluginServices {
  const demoFolder = fileURLToPath(new URL('../demo', import.meta.url));
  const { options, database, openRegistry, stateDir } = readOptions(environment, demoFolder);
  warmUp(database);
  const compute = buildPooledCompute();
  const trace = buildStatementTrace();
  const metrics = buildQueryMetrics();
  const logger = buildProcessLogger('info');
  const parts: BackendParts = {
    openStore: ({ path }) =>
      new SqlPredictionLogStore(traceStatements(new DuckDbEngine(path, options, database), trace)),
    openRegistry,
    compute,
    memo: buildMemo({ mostBytes: mostRememberedBytes, onAnswer: (from) => metrics.observeAnswer(from) }),
    trace,
    metrics,
    openGrafana: buildGrafanaOpener(environment),
    onFailedLook: (registry, error) => logger.warn('A registry could not be observed', { registry, cause: error }),
    openEventLogs: stateDir === undefined ? undefined : openEventLogs(stateDir),
    lookBack: buildLookBackCaches(),
    turns: new LoopTurns(() => performance.now()),
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

interface OperatorOptions {
  options: DuckDbOptions;
  database: DuckDbDatabase;
  openRegistry: OpenRegistry;
  stateDir?: string;
}

/** What the operator wrote into Grafana's configuration. A mistake there stops the process, with a sentence that names it. */
function readOptions(environment: NodeJS.ProcessEnv, demoFolder: string): OperatorOptions {
  try {
    const options = parseDuckDbOptions(environment, demoFolder);
    const database = new DuckDbDatabase(options);
    const openExport = (path: string): DuckDbExportReader => new DuckDbExportReader(path, options, database);
    const stateDir = parseStateDir(environment);
    return { options, database, openRegistry: buildRegistryOpener(environment, openExport), stateDir };
  } catch (error) {
    throw toPluginError(error);
  }
}
