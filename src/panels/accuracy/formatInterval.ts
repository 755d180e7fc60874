import type { Field } from '@grafana/data';
import { formatValue } from '../../viz/format/formatValue';
import type { PerformancePoint } from '../../viz/performance/performanceLine';

/** "(0.81 – 0.85)"; empty without an interval. */
export function formatInterval({ lower, upper }: Pick<PerformancePoint, 'lower' | 'upper'>, field?: Field): string {
  return Number.isNaN(lower) || Number.isNaN(upper)
    ? ''
    : `(${formatValue(lower, field)} – ${formatValue(upper, field)})`;
}
