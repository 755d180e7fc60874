import type { FrameNotice } from '../../schema/frames/frame';
import type { ModelLog } from '../models/modelLog';
import type { Reference } from '../references/reference';
import type { ReferencePlan } from '../references/referencePlan';
import type { WindowPlan } from '../windows/windowPlan';
import type { DriftSubject, ReferredCell } from './driftCell';

/** What was found out about the drift of one model. */
export interface ModelDrift {
  log: ModelLog;
  plan: WindowPlan;
  /** What was asked for, and what each window came to be compared with. */
  reference: Reference;
  references: ReferencePlan;
  columns: DriftSubject[];
  /** The one empty name without a segment column. */
  segments: string[];
  /** By segment, then column, then window. Empty where the plan has no window. */
  cells: ReferredCell[];
  /** What a reader should know of the answer as a whole. */
  remarks: FrameNotice[];
  /** The statements that were run for it. */
  statements: string[];
}
