import type { FeatureColumn } from '../../core/drift/multivariate/featureColumn';
import type { RegressionLog } from '../../core/performance/estimation/loss/regressionLog';
import type { RowSample, SampledValues } from '../../stores/rowSample';

/** Sampled rows of a prediction, then of features. */
export function readRegressionRows(sample: RowSample | undefined): RegressionLog {
  const [prediction, ...features] = sample?.columns ?? [];
  return {
    predictions: prediction?.kind === 'numeric' ? prediction.values : [],
    features: features.map(toFeature),
  };
}

function toFeature(column: SampledValues): FeatureColumn {
  if (column.kind === 'numeric') {
    return column;
  }
  const { names, codes } = column;
  return { kind: 'categorical', values: Array.from(codes, (code) => names[code] ?? null) };
}
