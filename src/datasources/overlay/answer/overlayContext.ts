import type { SharedAnswers } from '../../../lookback/SharedAnswers';
import type { LookBackContext } from '../../../lookback/lookBackContext';

export interface OverlayContext extends LookBackContext {
  /** What the panels of a page have read together. */
  answers: SharedAnswers;
  /** Of the data source, as they are stored. */
  settings?: unknown;
}
