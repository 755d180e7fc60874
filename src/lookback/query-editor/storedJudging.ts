import type { CoreApp, DataSourceApi, HistoryItem, PanelData, TimeRange } from '@grafana/data';
import type { DataQuery } from '@grafana/schema';
import type { z } from 'zod';
import type { overlayQuerySchema } from '../../schema/query/overlayQuery';

type OverlayInput = z.input<typeof overlayQuerySchema>;

/** A stored query, of whichever data source, that has the series of another one judged. */
export type StoredJudging = DataQuery & Partial<Omit<OverlayInput, 'v' | 'refId' | 'view' | 'band'>>;

/** Props of a part of its editor. */
export interface JudgingFieldsProps<Query extends StoredJudging> {
  query: Query;
  /** Stores the query and runs it. */
  onChange: (query: Query) => void;
}

/** Props of the part that embeds the other data source's own editor. */
export interface TargetFieldsProps<Query extends StoredJudging> {
  query: Query;
  /** Stores the query. */
  onChange: (query: Query) => void;
  onRunQuery: () => void;
  app?: CoreApp;
  range?: TimeRange;
  data?: PanelData;
  history?: Array<HistoryItem<DataQuery>>;
}

/** The other data source's editor, once it is loaded. */
export interface LoadedEditorProps<Query extends StoredJudging> extends TargetFieldsProps<Query> {
  target: NonNullable<StoredJudging['target']>;
  dataSource: DataSourceApi;
}
