import type { FieldConfig } from '@grafana/data';
import { getGraphConfig } from './getGraphConfig';

/** Series with the same key share an axis: the same unit, limits, placement, label and kind of scale. */
export function getScaleKey(config: FieldConfig<unknown>): string {
  const { axisSoftMin, axisSoftMax, axisPlacement, axisLabel, scaleDistribution } = getGraphConfig(config);
  const parts = [config.unit, config.min, config.max, axisSoftMin, axisSoftMax, axisPlacement, axisLabel];
  const { type, log } = scaleDistribution ?? {};
  return `y/${[...parts, type, log].map((part) => part ?? '').join('/')}`;
}
