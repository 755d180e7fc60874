import type { DataSourceApi } from '@grafana/data';
import type { OverlayTarget } from '../../schema/query/overlayQuery';

/** A query of another data source, ready to be asked. */
export interface InnerQuery {
  dataSource: DataSourceApi;
  target: OverlayTarget;
}
