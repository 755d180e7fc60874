import type { FieldConfig } from '@grafana/data';
import type { GraphFieldConfig } from '@grafana/schema';
import { defaultGraphConfig } from './defaultGraphConfig';

/** How a field is drawn: what Grafana's field config says, over the defaults. */
export function getGraphConfig({ custom }: FieldConfig<unknown>): GraphFieldConfig {
  return typeof custom === 'object' ? { ...defaultGraphConfig, ...custom } : defaultGraphConfig;
}
