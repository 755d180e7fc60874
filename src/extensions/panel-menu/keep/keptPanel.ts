import type { FieldConfigSource } from '@grafana/data';
import type { DataQuery, DataSourceRef } from '@grafana/schema';

/** A panel as dashboards store it, as far as a kept one says something. */
export interface KeptPanel {
  type: string;
  title: string;
  datasource: DataSourceRef | undefined;
  targets: DataQuery[];
  fieldConfig?: FieldConfigSource;
  transformations?: Array<{ id: string; options: unknown }>;
}
