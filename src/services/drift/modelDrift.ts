import type { FrameNotice } from '../../schema/frames/frame';
import type { ModelLog } from '../models/modelLog';
import type { Reference } from '../references/reference';
import type { WindowPlan } from '../windows/windowPlan';
import type { DriftCell, DriftSubject } from './driftCell';

/** What was found out about the drift of one model. */
export interface ModelDrift {
  log: ModelLog;
  plan: WindowPlan;
  reference: Reference;
  columns: DriftSubject[];
  /** The one empty name without a segment column. */
  segments: string[];
  /** By segment, then column, then window. Empty where the plan has no window. */
  cells: DriftCell[];
  /** What a reader should know of the answer as a whole. */
  remarks: FrameNotice[];
  /** The statements that were run for it. */
  statements: string[];
}
