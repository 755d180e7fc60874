import type { RunMetric } from '../modelRegistry';

/** The metrics of a model quality report: every `{name: {value: number}}` below its kinds, curves and matrices left out. */
export function readQualityMetrics(report: Readonly<Record<string, unknown>>): RunMetric[] {
  return Object.values(report).flatMap((kind) =>
    Object.entries(getFields(kind)).flatMap(([metric, held]) => {
      const { value } = getFields(held);
      return typeof value === 'number' && Number.isFinite(value) ? [{ metric, value }] : [];
    })
  );
}

function getFields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
