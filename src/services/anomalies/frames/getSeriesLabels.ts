import type { Labels } from '../../frames/labelledPoint';
import { getSeriesKey } from './getSeriesKey';

interface NamedSeries {
  frameName?: string;
  field: { name: string; labels?: Record<string, string>; config: object };
}

/** What data sources call a value field when the frame has the name. */
const namelessFields = ['', 'Value', 'value'];

/**
 * Labels for each series, no two alike: its own, and a `series` label with its name where it has none or where another
 * has the same. Labels are what an alert instance is known by.
 */
export function getSeriesLabels(series: readonly NamedSeries[]): Labels[] {
  const own = series.map(({ field }) => field.labels ?? {});
  const named = own.map((labels, index) => {
    const entry = series[index];
    const isTold = Object.keys(labels).length > 0 && own.filter((other) => isSame(other, labels)).length === 1;
    return isTold || entry === undefined ? labels : { ...labels, series: getName(entry) };
  });
  const seen = new Map<string, number>();
  return named.map((labels) => {
    const key = getSeriesKey(labels);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? labels : { ...labels, series: `${labels.series ?? ''} ${count}`.trim() };
  });
}

function getName({ frameName, field }: NamedSeries): string {
  if ('displayNameFromDS' in field.config && typeof field.config.displayNameFromDS === 'string') {
    return field.config.displayNameFromDS;
  }
  const names = namelessFields.includes(field.name) ? [frameName, field.name] : [field.name];
  return names.find((name) => name !== undefined && name !== '') ?? 'series';
}

function isSame(left: Labels, right: Labels): boolean {
  return getSeriesKey(left) === getSeriesKey(right);
}
