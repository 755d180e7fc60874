import type { LookBackContext } from '../../../lookback/lookBackContext';

export interface OverlayContext extends LookBackContext {
  /** Of the data source, as they are stored. */
  settings?: unknown;
}
