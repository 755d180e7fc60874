import { z } from 'zod';
import type { CancelSignal } from '../cancelSignal';
import type { RunMetric } from '../modelRegistry';
import type { ExportReader } from './exportReader';

const series = `FROM read_parquet($1, union_by_name = true) WHERE attribute_type = 'float_series' AND isfinite(float_value)`;
const time = 'CAST(epoch_ms(timestamp) AS DOUBLE)';

const lastText = `
  SELECT attribute_path, arg_max(float_value, step), arg_max(${time}, step), CAST(max(step) AS DOUBLE)
  ${series} GROUP BY attribute_path ORDER BY attribute_path`;

const historyText = `
  SELECT attribute_path, float_value, ${time}, CAST(step AS DOUBLE)
  ${series} AND attribute_path = $2 ORDER BY step, timestamp`;

const rowSchema = z
  .tuple([z.string(), z.number(), z.number().nullable(), z.number().nullable()])
  .transform(([metric, value, at, step]): RunMetric => ({
    metric,
    value,
    time: at ?? undefined,
    step: step ?? undefined,
  }));

/** Metrics of one run or version, by its files: the last point of each, or with `metric` all points of that one by step. */
export async function readSeries(
  reader: ExportReader,
  files: readonly string[],
  metric?: string,
  signal?: CancelSignal
): Promise<RunMetric[]> {
  const query =
    metric === undefined ? { text: lastText, files, values: [] } : { text: historyText, files, values: [metric] };
  return z.array(rowSchema).parse(await reader.readRows(query, signal));
}
