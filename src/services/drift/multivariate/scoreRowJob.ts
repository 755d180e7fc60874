import type { FeatureColumn } from '../../../core/drift/multivariate/featureColumn';
import { joinColumns } from '../../../core/drift/multivariate/joinColumns';
import type { FeatureRows } from '../../../core/drift/multivariate/multivariateInput';
import type { MultivariateScore } from '../../../core/drift/multivariate/multivariateScore';
import { prepareMultivariate } from '../../../core/drift/multivariate/prepareMultivariate';
import type { SampledValues } from '../../../stores/rowSample';
import type { RowJob, SampledRows } from './rowJob';

/** The work of one job: a score a window. */
export function scoreRowJob({ reference, referenceWindows, windows, mostRows, ...input }: RowJob): MultivariateScore[] {
  const judge = prepareMultivariate({
    ...input,
    reference: reference.map(toFeatureRows).reduce(joinRows),
    referenceWindows: referenceWindows.map(toFeatureRows),
  });
  const sample = `up to ${mostRows} rows of the reference and of each window, those whose id has the least hash`;
  return windows.map((window) => {
    const score = judge(toFeatureRows(window));
    return { ...score, recipe: { ...score.recipe, sample } };
  });
}

function toFeatureRows({ rows, columns }: SampledRows): FeatureRows {
  return { rows, columns: columns.map(toFeatureColumn) };
}

function toFeatureColumn(values: SampledValues): FeatureColumn {
  if (values.kind === 'numeric') {
    return values;
  }
  const { names, codes } = values;
  return { kind: 'categorical', values: Array.from(codes, (code) => names[code] ?? null) };
}

function joinRows(a: FeatureRows, b: FeatureRows): FeatureRows {
  return { rows: a.rows + b.rows, columns: a.columns.map((column, index) => joinColumns(column, b.columns[index])) };
}
