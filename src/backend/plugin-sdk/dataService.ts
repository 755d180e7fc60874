import type { CallContext } from './callContext';
import type { EncodedFrame } from './data/encodeFrame';
import type { Frame } from './data/frame';

/** One query of a panel, of Explore or of an alert rule. */
export interface DataQuery {
  refId: string;
  queryType: string;
  /** The query as it was stored, parsed, not checked. */
  json: unknown;
  /** Milliseconds since 1970. */
  timeRange: { from: number; to: number };
  intervalMs: number;
  maxDataPoints: number;
}

export interface QueryAnswer {
  /** Frames, or frames that a worker thread has encoded already. */
  frames: ReadonlyArray<Frame | EncodedFrame>;
}

export interface DataService {
  /**
   * Answers one query; the queries of a request run at the same time and fail one by one.
   * A thrown PluginError becomes the query's error, status and error source.
   */
  queryData(query: DataQuery, context: CallContext): Promise<QueryAnswer>;
}
