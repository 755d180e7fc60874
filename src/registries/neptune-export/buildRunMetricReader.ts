import type { RunMetric, RunMetricReader } from '../modelRegistry';
import type { ExportReader } from './exportReader';
import { findVersion } from './findVersion';
import type { FoundVersion } from './findVersion';
import { readSeries } from './readSeries';

const pointsAPage = 5000;

/** Float series of the version, and of its run where the version has none of that name. */
export function buildRunMetricReader(reader: ExportReader): RunMetricReader {
  return {
    async fetchMetrics(key, signal) {
      const last = new Map<string, RunMetric>();
      for (const files of getSources(await findVersion(reader, key, signal)).reverse()) {
        const found = await readSeries(reader, files, undefined, signal);
        found.forEach((point) => last.set(point.metric, point));
      }
      return [...last.values()];
    },

    async *listHistory(key, signal) {
      for (const files of getSources(await findVersion(reader, key, signal))) {
        const points = await readSeries(reader, files, key.metric, signal);
        for (let start = 0; start < points.length; start += pointsAPage) {
          yield points.slice(start, start + pointsAPage);
        }
        if (points.length > 0) {
          return;
        }
      }
    },
  };
}

/** Files of the version, then of its run. */
function getSources({ entity, run }: FoundVersion): string[][] {
  return run === undefined || run.entity.key === entity.key ? [entity.files] : [entity.files, run.entity.files];
}
