import type { LookBackCaches } from '../../src/services/anomalies/history/lookBackCaches';
import { computeAnomalies } from '../../src/services/anomalies/computeAnomalies';
import type { SeriesSource } from '../../src/services/anomalies/seriesSource';
import { anomaliesQuerySchema } from '../../src/schema/query/anomaliesQuery';

interface BenchRule {
  /** Names the rule's own query. */
  name: string;
  step: '1m' | '1h';
  source: SeriesSource;
  caches: LookBackCaches;
  /** The time of the evaluation. */
  now: number;
  pause: () => Promise<void>;
}

const hour = 3_600_000;

/** Evaluates a rule on the last hour of the series of a source, with a week of look-back. */
export async function askBenchRule({ name, step, source, caches, now, pause }: BenchRule): Promise<void> {
  const query = anomaliesQuerySchema.parse({
    queryType: 'anomalies',
    step,
    lookBack: '1w',
    value: 'is_anomaly',
    view: 'latest',
    target: { datasource: { uid: 'bench', type: 'bench' }, query: { refId: 'A', name } },
  });
  await computeAnomalies(query, { source, caches, range: { from: now - hour, to: now }, now, pause });
}
