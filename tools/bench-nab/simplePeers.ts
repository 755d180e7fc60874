import { defaultDetectorOptions } from '../../src/core/anomaly/defaultDetectorOptions';
import { detectEwma } from '../../src/core/anomaly/detectors/detectEwma';
import { detectRegressionTrend } from '../../src/core/anomaly/detectors/detectRegressionTrend';
import type { Detector } from '../../src/core/anomaly/detector';
import { finishWork } from '../../src/core/work/finishWork';
import { scoreBySeasonalNaive } from './scoreBySeasonalNaive';
import { scoreByWholeLine } from './scoreByWholeLine';
import { scoreByZ } from './scoreByZ';

type Scorer = (times: Float64Array, values: Float64Array) => Float64Array;

function buildScorer(detector: Detector): Scorer {
  return (times, values) =>
    finishWork(detector(times, values, defaultDetectorOptions)).score.map((score) => (Number.isNaN(score) ? 0 : score));
}

/** What one would try first. EWMA and regression are Plumbline's own, with the floor that they ship with. */
export const simplePeers: ReadonlyArray<{ name: string; score: Scorer }> = [
  { name: 'z-score, last 1,000 rows', score: (_, values) => scoreByZ(values, 1000) },
  { name: 'EWMA', score: buildScorer(detectEwma) },
  { name: 'seasonal naive, one day', score: scoreBySeasonalNaive },
  { name: 'regression line, last 240 rows', score: buildScorer(detectRegressionTrend) },
  { name: 'regression line, whole file', score: scoreByWholeLine },
];
