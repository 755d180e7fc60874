import type { Calibration } from '../../core/performance/estimation/calibration';
import type { SamplingErrors } from '../../core/performance/estimation/computeSamplingErrors';
import type { Measurement } from '../../core/performance/measure/measurement';
import type { PerformanceCurve, PerformanceQuery } from '../../schema/query/performanceQuery';
import type { CancelSignal } from '../../stores/cancelSignal';
import type { BinaryOutcomeCounts, OutcomeCounts } from '../../stores/outcomeCounts';
import type { MeasureChoice } from './measureChoice';

/** Port to whatever does the arithmetic: worker threads in the backend, this thread in tests and in a browser. */
export interface PerformanceCompute {
  fitEstimator(request: EstimatorRequest, signal?: CancelSignal): Promise<Estimator>;
  /** Scores, by job and window. */
  measureWindows(jobs: readonly MeasureJob[], signal?: CancelSignal): Promise<WindowScore[][]>;
  /** Points, by job. */
  drawCurves(jobs: readonly CurveJob[], signal?: CancelSignal): Promise<CurvePoint[][]>;
}

export interface EstimatorRequest {
  /** The labelled reference. */
  reference: BinaryOutcomeCounts;
  calibration: PerformanceQuery['calibration'];
}

/** What performance is estimated with. */
export interface Estimator {
  /** Null where probabilities are taken as they are. */
  calibration: Calibration | null;
  /** Of a window of one row. */
  errors: SamplingErrors;
  referenceRows: number;
}

export interface MeasureJob {
  choice: MeasureChoice;
  /** By window, then by what the choice is read off; each holds the window's slice or none. */
  windows: OutcomeCounts[][];
  realised: boolean;
  estimator?: Estimator;
}

export interface WindowScore {
  rows: number;
  labelled: number;
  realised?: Measurement;
  estimated?: Measurement;
  /** Of a ranking. */
  lists?: ListCounts;
}

/** Lists of a window, and those that a metric couldn't take: with a label, score or group missing, or without a relevant item. */
export interface ListCounts {
  all: number;
  incomplete: number;
  undefined: number;
}

export interface CurveJob {
  view: PerformanceCurve;
  outcomes: OutcomeCounts;
  costs: PerformanceQuery['costs'];
}

/** Columns of the view, without those that say what it is about. */
export type CurvePoint = Record<string, string | number | null>;
