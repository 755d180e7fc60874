import type { Detection } from './detection';
import type { Incident } from './incident';

/** The facts of an incident. Times in milliseconds, amounts in the unit of the series. */
export interface IncidentEvidence {
  from: number;
  to: number;
  points: number;
  /** What follows is about the point that is furthest out. */
  time: number;
  side: 'above' | 'below';
  actual: number;
  expected: number;
  /** How far the band reaches from the expected value to that side. */
  halfWidth: number;
  /** How far the value lies beyond the edge of the band. */
  excess: number;
  score: number;
  /** No earlier value of the series was as high (above) or as low (below). */
  isRecord: boolean;
}

/**
 * Reads an incident's facts off the series and its detection. The record is looked for in all values before the
 * furthest point, so it costs O(n).
 */
export function getIncidentEvidence(
  incident: Incident,
  times: Float64Array,
  values: Float64Array,
  detection: Detection
): IncidentEvidence {
  const { first, last, peak, points } = incident;
  const actual = values[peak] ?? NaN;
  const expected = detection.expected[peak] ?? NaN;
  const side = actual >= expected ? 'above' : 'below';
  const halfWidth =
    side === 'above' ? (detection.upper[peak] ?? NaN) - expected : expected - (detection.lower[peak] ?? NaN);
  return {
    from: times[first] ?? NaN,
    to: times[last] ?? NaN,
    points,
    time: times[peak] ?? NaN,
    side,
    actual,
    expected,
    halfWidth,
    excess: Math.abs(actual - expected) - halfWidth,
    score: detection.score[peak] ?? NaN,
    isRecord: isRecord(values.subarray(0, peak), actual, side),
  };
}

function isRecord(earlier: Float64Array, actual: number, side: IncidentEvidence['side']): boolean {
  return earlier.every((value) => !Number.isFinite(value) || (side === 'above' ? value < actual : value > actual));
}
