import type { Calibration } from '../../core/performance/estimation/calibration';
import type { SamplingErrors } from '../../core/performance/estimation/computeSamplingErrors';
import type { LossModel, LossName } from '../../core/performance/estimation/loss/lossModel';
import type { Measurement } from '../../core/performance/measure/measurement';
import type { PerformanceCurve, PerformanceQuery } from '../../schema/query/performanceQuery';
import type { CancelSignal } from '../../stores/cancelSignal';
import type { BinaryOutcomeCounts, OutcomeCounts } from '../../stores/outcomeCounts';
import type { RowSample } from '../../stores/rowSample';
import type { MeasureChoice } from './measureChoice';

/** Port to whatever does the arithmetic: worker threads in the backend, this thread in tests and in a browser. */
export interface PerformanceCompute {
  /** Null where the reference has no labelled row to learn from. */
  fitEstimator(request: EstimatorRequest, signal?: CancelSignal): Promise<Estimator | null>;
  /** Scores, by job and window. */
  measureWindows(jobs: readonly MeasureJob[], signal?: CancelSignal): Promise<WindowScore[][]>;
  /** Points, by job. */
  drawCurves(jobs: readonly CurveJob[], signal?: CancelSignal): Promise<CurvePoint[][]>;
}

/** The labelled reference. */
export type EstimatorRequest =
  | { kind: 'probability'; reference: BinaryOutcomeCounts; calibration: PerformanceQuery['calibration'] }
  /** Rows of each class's probability, then of the true class. */
  | { kind: 'classes'; names: string[]; reference: RowSample; calibration: PerformanceQuery['calibration'] }
  /** Rows of the prediction, of the features, then of the label. */
  | { kind: 'loss'; loss: LossName; reference: RowSample };

/** What performance is estimated with. A calibration is null where probabilities are taken as they are. */
export type Estimator = { referenceRows: number } & (
  | {
      kind: 'probability';
      calibration: Calibration | null;
      /** Of a window of one row. */
      errors: SamplingErrors;
    }
  | { kind: 'classes'; names: string[]; calibrations: Array<Calibration | null> }
  | { kind: 'loss'; model: LossModel }
);

export interface MeasureJob {
  choice: MeasureChoice;
  windows: WindowParts[];
  realised: boolean;
  estimator?: Estimator;
}

/** What is known of a window: by what the choice is read off, the window's slice or none; and rows of it, where an estimate needs some. */
export interface WindowParts {
  outcomes: OutcomeCounts[];
  sample?: RowSample;
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
