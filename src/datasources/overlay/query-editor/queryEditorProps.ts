import type { QueryEditorProps as GrafanaProps } from '@grafana/data';
import type { OverlayDataSource } from '../datasource';
import type { StoredQuery } from '../storedQuery';

export type QueryEditorProps = GrafanaProps<OverlayDataSource, StoredQuery> & {
  /** Only where a dashboard's annotations are edited. */
  annotation?: unknown;
};

/** Props of a part of the editor. */
export interface QueryFieldsProps {
  query: StoredQuery;
  onChange: (query: StoredQuery) => void;
}
