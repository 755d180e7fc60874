import { pointsAtOnce } from '../../work/pointsAtOnce';
import type { Work } from '../../work/work';
import { computeFft } from '../../series/computeFft';
import { fillGaps } from '../../series/fillGaps';
import { buildEmptyDetection } from '../buildEmptyDetection';
import type { Detection } from '../detection';
import type { DetectorOptions } from '../detectorOptions';
import { getSuitability } from '../getSuitability';

const fewestPoints = 12;
const spectrumWindow = 3;
const scoreWindow = 40;
const carriedOnPoints = 5;
const threshold = 0.3;
const saliencyFactor = 10;
/** Amplitudes below this share of the mean one are taken for it: the logarithm of nothing would outweigh the rest. */
const floorShare = 1e-3;

/**
 * Spectral residual (Ren 2019, after Hou and Zhang 2007): what is left of a spectrum when its smooth part is taken off.
 *
 * L = log|F(x)|, V = exp(L − mean of the last 3 of L), saliency S = |F⁻¹(V · F / |F|)| of the series carried on by 5 points
 * along its last slopes. The score is (S − m) / (10 m · 0.3), m being the mean of S over the 40 points up to here,
 * so 1 is the published threshold; not below 0. There is no expected value and no band. Good at single points; looks
 * both ways, so it is for hindsight. `bandWidth` and `direction` don't matter. O(n log n).
 */
export function* detectSpectralResidual(
  _: Float64Array,
  values: Float64Array,
  options: DetectorOptions
): Work<Detection> {
  const detection = buildEmptyDetection(values.length);
  detection.suitability = getSuitability(values, Math.max(fewestPoints - 1, options.minPoints));
  if (detection.suitability.kind === 'unsuitable') {
    return detection;
  }
  const saliency = yield* computeSaliency(carryOn(fillGaps(values)));
  let sum = 0;
  for (let index = 0; index < values.length; index++) {
    if (index % pointsAtOnce === 0) {
      yield;
    }
    sum += (saliency[index] ?? NaN) - (saliency[index - scoreWindow] ?? 0);
    const mean = sum / Math.min(index + 1, scoreWindow);
    if (Number.isFinite(values[index])) {
      const excess = mean > 0 ? ((saliency[index] ?? NaN) - mean) / mean : 0;
      const score = Math.max(0, excess / saliencyFactor / threshold);
      detection.score[index] = score;
      detection.outlier[index] = score > 1 ? 1 : 0;
    }
  }
  return detection;
}

/** Adds points along the mean slope of the last five points to the last one, so that the end isn't an edge. */
function carryOn(values: Float64Array): Float64Array<ArrayBuffer> {
  const { length } = values;
  const last = values[length - 1] ?? NaN;
  let slope = 0;
  for (let back = 1; back <= carriedOnPoints; back++) {
    slope += (last - (values[length - 1 - back] ?? NaN)) / back / carriedOnPoints;
  }
  const next = (values[length - carriedOnPoints] ?? NaN) + slope * carriedOnPoints;
  return Float64Array.from({ length: length + carriedOnPoints }, (_, index) => values[index] ?? next);
}

/** The series is centred and filled up with zeros to a power of two. */
function* computeSaliency(values: Float64Array): Work<Float64Array> {
  const length = 2 ** Math.ceil(Math.log2(values.length));
  const mean = values.reduce((sum, value) => sum + value / values.length, 0);
  const real = Float64Array.from({ length }, (_, index) => (values[index] ?? mean) - mean);
  const imaginary = new Float64Array(length);
  yield* computeFft(real, imaginary);
  const amplitudes = real.map((value, index) => Math.hypot(value, imaginary[index] ?? NaN));
  // The mean was taken off, so the spectrum has a hole at 0 that means nothing.
  amplitudes[0] = amplitudes[1] ?? NaN;
  const floor = (amplitudes.reduce((sum, value) => sum + value, 0) / length) * floorShare;
  const logs = amplitudes.map((value) => Math.log(Math.max(value, floor)));
  for (let index = 0; index < length; index++) {
    if (index % pointsAtOnce === 0) {
      yield;
    }
    const first = Math.max(0, index - spectrumWindow + 1);
    const smooth = logs.subarray(first, index + 1).reduce((sum, value) => sum + value, 0) / (index + 1 - first);
    const gain = Math.exp((logs[index] ?? NaN) - smooth) / Math.max(amplitudes[index] ?? NaN, floor);
    real[index] = (real[index] ?? NaN) * gain;
    imaginary[index] = (imaginary[index] ?? NaN) * gain;
  }
  yield* computeFft(real, imaginary, true);
  return real.map((value, index) => Math.hypot(value, imaginary[index] ?? NaN));
}
