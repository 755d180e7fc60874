import type { RowBlocks } from '../../stores/predictionLogStore';
import type { AnalysisWindow } from './analysisWindow';
import type { WindowGrid } from './windowGrid';

/** The windows of an answer, and what the windows before them are. */
export type WindowPlan = TimeWindowPlan | RowWindowPlan;

interface PlanBase {
  /** In order of time. */
  windows: AnalysisWindow[];
  /** For people, in recipes. */
  description: string;
  /** Sentences about windows that are missing and what to do. */
  remarks: string[];
}

export interface TimeWindowPlan extends PlanBase {
  kind: 'time';
  /** Absent where the range is one window. */
  grid?: WindowGrid;
}

export interface RowWindowPlan extends PlanBase {
  kind: 'rows';
  /** In the log's time. */
  blocks: RowBlocks;
  /** The number of each window's block. */
  numbers: number[];
}
