import {
  CoreApp,
  dateTime,
  FieldType,
  getDefaultTimeRange,
  toDataFrame,
  type DataFrame,
  type DataQueryRequest,
  type DataQueryResponse,
  type TimeRange,
} from '@grafana/data';
import { uniqueId } from 'lodash';
import { lastValueFrom, type Observable } from 'rxjs';
import type { ModelsQuery } from './modelsQuery';

interface QuerySource {
  query(request: DataQueryRequest<ModelsQuery>): Observable<DataQueryResponse>;
}

/** Runs a `list` query and reads the names of its first text column. Rejects with the backend's own message. */
export async function fetchNames(source: QuerySource, query: ModelsQuery, range?: TimeRange): Promise<string[]> {
  const timeRange = range ?? getDefaultTimeRange();
  const response = await lastValueFrom(
    source.query({
      app: CoreApp.Unknown,
      // Grafana calls off a running request when another has its id.
      requestId: `plumbline-list-${uniqueId()}`,
      targets: [query],
      range: timeRange,
      interval: '1m',
      intervalMs: 60_000,
      maxDataPoints: 1000,
      timezone: 'utc',
      scopedVars: {},
      startTime: dateTime().valueOf(),
    })
  );
  const error = response.errors?.[0];
  if (error) {
    throw new Error(error.message ?? error.data?.message ?? 'The list could not be read');
  }
  const frames = response.data.map((frame): DataFrame => toDataFrame(frame));
  const column = frames[0]?.fields.find((field) => field.type === FieldType.string);
  return column ? column.values.map(String) : [];
}
