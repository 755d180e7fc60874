/** Why a detector can't judge a series. */
export type Unsuitable =
  | { kind: 'unsuitable'; reason: 'no_values' }
  | { kind: 'unsuitable'; reason: 'too_few_points'; points: number; needed: number }
  | { kind: 'unsuitable'; reason: 'constant'; value: number }
  | { kind: 'unsuitable'; reason: 'too_sparse'; missingShare: number }
  | { kind: 'unsuitable'; reason: 'counter' }
  | { kind: 'unsuitable'; reason: 'too_many_states'; most: number }
  | { kind: 'unsuitable'; reason: 'too_few_peers'; members: number; needed: number }
  | { kind: 'unsuitable'; reason: 'no_majority' };

export type Suitability = { kind: 'suitable' } | Unsuitable;

/**
 * What a detector says about a series, one entry a point.
 *
 * `expected`, `lower` and `upper` are in the unit of the series, NaN where the detector hasn't seen enough.
 * `score` is 0 where the value is as expected, 1 on the band's edge, above 1 outside it, NaN where there is no
 * verdict (no value, or too little history). `outlier` is 1 where the score is above 1.
 */
export interface Detection {
  expected: Float64Array;
  lower: Float64Array;
  upper: Float64Array;
  score: Float64Array;
  outlier: Uint8Array;
  suitability: Suitability;
}
