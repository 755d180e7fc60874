import { demoPeriod } from './demoPeriod';
import type { InfrastructureSeries } from './infrastructureSeries';

/** Series as OpenMetrics text with timestamps, as `promtool tsdb create-blocks-from openmetrics` reads it. */
export function* formatOpenMetrics(series: readonly InfrastructureSeries[], shift: number): Generator<string> {
  for (const name of new Set(series.map((one) => one.name))) {
    yield `# TYPE ${name} gauge\n`;
    for (const { labels, values } of series.filter((one) => one.name === name)) {
      const head = `${name}{${formatLabels(labels)}}`;
      const offset = name.endsWith('_time_seconds') ? shift / 1000 : 0;
      const lines = Array.from(values, (value, index) => {
        const time = (demoPeriod.start + index * demoPeriod.step + shift) / 1000;
        return `${head} ${value + offset} ${time}\n`;
      });
      yield lines.join('');
    }
  }
  yield '# EOF\n';
}

function formatLabels(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${value}"`)
    .join(',');
}
