import type { QueryEditorProps as GrafanaQueryEditorProps } from '@grafana/data';
import type { ModelsDataSource } from '../datasource';
import type { ModelsDataSourceOptions } from '../modelsDataSourceOptions';
import type { ModelsQuery, QueryOf } from '../modelsQuery';

export type QueryEditorProps = GrafanaQueryEditorProps<ModelsDataSource, ModelsQuery, ModelsDataSourceOptions>;

/** What the editor of one query type gets. `onChange` stores the query and runs it. */
export interface QueryFieldsProps<Type extends ModelsQuery['queryType']> {
  query: QueryOf<Type>;
  datasource: ModelsDataSource;
  isRule: boolean;
  /** Whether it is asked inside another query, which takes its series. */
  isInner?: boolean;
  onChange: (query: QueryOf<Type>) => void;
}

/** What a field gets that stands in the editors of several query types. */
export interface SharedFieldProps<Query extends ModelsQuery> {
  query: Query;
  isRule: boolean;
  isInner?: boolean;
  onChange: (query: Query) => void;
}
