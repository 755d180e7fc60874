import type { FrameNotice } from '../../schema/frames/frame';
import type { ModelLog } from '../models/modelLog';
import type { WindowPlan } from '../windows/windowPlan';
import type { MeasureChoice } from './measureChoice';
import type { PerformanceCell, PerformanceKind } from './performanceCell';
import type { Estimator } from './performanceCompute';

/** What was found out about the performance of one model. */
export interface ModelPerformance {
  log: ModelLog;
  plan: WindowPlan;
  choice: MeasureChoice;
  kinds: PerformanceKind[];
  segments: string[];
  /** By segment, then window, then kind. */
  cells: PerformanceCell[];
  /** What estimates rest on, one a reference; none where nothing is estimated. */
  fitted: FittedEstimator[];
  remarks: FrameNotice[];
  statements: string[];
}

export interface FittedEstimator {
  estimator: Estimator;
  /** The reference, for people. */
  reference: string;
}
