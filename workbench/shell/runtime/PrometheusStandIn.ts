import { DataSourceApi, FieldType, toDataFrame, type DataQueryRequest, type DataQueryResponse } from '@grafana/data';
import type { DataQuery } from '@grafana/schema';
import { z } from 'zod';
import { interpolate } from './templateSrv';

const seriesSchema = z.array(
  z.object({ selector: z.array(z.string()), times: z.array(z.number()), values: z.array(z.number()) })
);

type PrometheusQuery = DataQuery & { expr: string; legendFormat?: string };

/** Stands in for Prometheus: answers a name with labels from a file of the demo's infrastructure series. */
export class PrometheusStandIn extends DataSourceApi<PrometheusQuery> {
  async query({ targets, scopedVars }: DataQueryRequest<PrometheusQuery>): Promise<DataQueryResponse> {
    const response = await fetch('/workbench/infrastructure.json');
    const series = seriesSchema.parse(await response.json());
    const data = targets.flatMap(({ refId, expr, legendFormat }) => {
      const wanted = interpolate(expr, scopedVars).match(/\w+="[^"]*"|^\w+/g) ?? [];
      const found = series.filter(({ selector }) => wanted.every((part) => selector.includes(part)));
      return found.map(({ times, values }) => {
        const value = { name: 'Value', type: FieldType.number, values, config: { displayNameFromDS: legendFormat } };
        return toDataFrame({ refId, fields: [{ name: 'Time', type: FieldType.time, values: times }, value] });
      });
    });
    return { data };
  }

  testDatasource() {
    return Promise.resolve({ status: 'success', message: "The demo's infrastructure series, from a file" });
  }
}
