import type { HealthQuery } from '../../schema/query/healthQuery';
import type { ModelLog } from '../models/modelLog';
import { QueryError } from '../queryError';
import type { HealthSource } from './healthSource';
import { parseErrorCondition } from './parseErrorCondition';

const milliseconds = { ns: 1e-6, us: 1e-3, ms: 1, s: 1000 } as const;
const shares = { latency_p50: 0.5, latency_p95: 0.95, latency_p99: 0.99 } as const;

/** What a metric is read from. Throws a QueryError that names the setting that is missing. */
export function getHealthSource(
  log: ModelLog,
  { metric, window }: Pick<HealthQuery, 'metric' | 'window'>
): HealthSource {
  switch (metric) {
    case 'volume':
      return { kind: 'volume' };
    case 'error_rate':
      return getErrorSource(log);
    case 'latency_p50':
    case 'latency_p95':
    case 'latency_p99':
      return getLatencySource(log, shares[metric]);
    case 'freshness':
      if (window !== undefined && 'rows' in window) {
        throw new QueryError(
          'Freshness is the age of the newest prediction when a window ends, but the query counts its windows in rows',
          'Use a window such as {"every": "1d"}.'
        );
      }
      return { kind: 'freshness' };
  }
}

function getErrorSource({ model, settings }: ModelLog): HealthSource {
  const { status, errorWhen } = settings.columns;
  if (status === undefined || errorWhen === undefined) {
    const missing = [status, errorWhen].flatMap((value, place) =>
      value === undefined ? [place === 0 ? '"columns.status"' : '"columns.errorWhen"'] : []
    );
    throw new QueryError(
      `The error rate of model "${model}" needs ${missing.join(' and ')}, which the mapping doesn't have`,
      'Map the column that tells how a request ended, and when that is an error, such as ">= 500" or "!= ok".'
    );
  }
  return { kind: 'error_rate', isError: { column: status, ...parseErrorCondition(model, errorWhen) } };
}

function getLatencySource({ model, settings }: ModelLog, share: number): HealthSource {
  const { latency } = settings.columns;
  if (latency === undefined) {
    throw new QueryError(
      `Latency of model "${model}" needs "columns.latency", which the mapping doesn't have`,
      'Map the column that holds it with its unit, such as {"column": "latency_ms", "unit": "ms"}.'
    );
  }
  return { kind: 'latency', column: latency.column, milliseconds: milliseconds[latency.unit], share };
}
