import { buildGrafanaOpener } from '../../../src/backend/drivers/grafana/buildGrafanaOpener';
import { answerAnomalies } from '../../../src/backend/handlers/answerAnomalies';
import type { BackendParts } from '../../../src/backend/handlers/backendParts';
import { LoopTurns } from '../../../src/backend/handlers/LoopTurns';
import { toPluginError } from '../../../src/backend/handlers/toPluginError';
import { buildRequestHeaders } from '../../../src/backend/plugin-sdk/server/buildRequestHeaders';
import type { Frame } from '../../../src/schema/frames/frame';
import { anomaliesQuerySchema } from '../../../src/schema/query/anomaliesQuery';
import { buildLookBackCaches } from '../../../src/services/anomalies/history/buildLookBackCaches';
import type { FakeGrafana } from './fakeGrafana';

const hour = 3_600_000;
const week = 168 * hour;
export const monday = Date.UTC(2026, 0, 5);

export interface Ask {
  /** Headers as Grafana's server hands them over. */
  headers?: Record<string, string>;
  login?: string;
  orgId?: number;
  uid?: string;
  /** What the query says of the data source's type. */
  type?: string;
  query?: Record<string, unknown>;
  fields?: Record<string, unknown>;
  dataSources?: string[];
  secrets?: Record<string, string>;
  config?: Record<string, string>;
  range?: { from: number; to: number };
}

/** A process that asks the fake Grafana, once for all questions of a test. */
export function buildAsker(grafana: FakeGrafana, environment: NodeJS.ProcessEnv = {}) {
  const parts: Pick<BackendParts, 'openGrafana' | 'lookBack' | 'turns'> = {
    openGrafana: buildGrafanaOpener(environment),
    lookBack: buildLookBackCaches(),
    turns: new LoopTurns(() => performance.now()),
  };
  return async (ask: Ask = {}): Promise<Frame[]> => {
    const { uid = 'series', range = { from: monday + 3 * week, to: monday + 3 * week + 20 * hour } } = ask;
    const query = anomaliesQuerySchema.parse({
      queryType: 'anomalies',
      detector: 'rolling_robust',
      step: '1h',
      lookBack: '2w',
      target: { datasource: { uid, type: ask.type ?? 'testdata' }, query: { refId: 'X', expr: 'up', ...ask.query } },
      ...ask.fields,
    });
    try {
      return await answerAnomalies(
        // What it doesn't use isn't built.
        parts as BackendParts,
        query,
        { refId: 'A', queryType: 'anomalies', json: query, timeRange: range, intervalMs: 1000, maxDataPoints: 100 },
        {
          pluginContext: {
            orgId: ask.orgId ?? 1,
            pluginId: 'plumbline-models-datasource',
            pluginVersion: '0.0.0',
            userAgent: '',
            user: { login: ask.login ?? 'ann', name: '', email: '', role: 'Viewer' },
            grafanaConfig: ask.config ?? { GF_APP_URL: `${grafana.url}/` },
            dataSourceInstanceSettings: {
              id: 1,
              uid: 'models',
              name: 'Models',
              url: '',
              user: '',
              database: '',
              basicAuthEnabled: false,
              basicAuthUser: '',
              jsonData: { grafanaAccess: { dataSources: ask.dataSources ?? ['series', 'disguised', 'mixed', 'gone'] } },
              decryptedSecureJsonData: ask.secrets ?? { 'grafana.token': 'token-1' },
              updated: new Date(0),
              apiVersion: '',
            },
          },
          headers: buildRequestHeaders(ask.headers ?? {}),
          signal: new AbortController().signal,
          logger: {
            debug() {},
            info() {},
            warn() {},
            error() {},
            child: () => {
              throw new Error('unused');
            },
          } as never,
        }
      );
    } catch (error) {
      throw toPluginError(error);
    }
  };
}

/** As the scheduler asks. */
export const asScheduler = {
  login: 'grafana_scheduler',
  headers: { FromAlert: 'true', 'http_X-Rule-Uid': 'r1' },
};
