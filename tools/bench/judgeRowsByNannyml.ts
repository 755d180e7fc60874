import { z } from 'zod';
import type { FeatureColumn } from '../../src/core/drift/multivariate/featureColumn';
import { runNannyml } from './runNannyml';
import { turningFeatures } from './drawTurningLog';

const program = `
import json, sys, warnings
warnings.filterwarnings("ignore")
import pandas as pd
import nannyml
reference, analysis, size = pd.read_csv(sys.argv[1]), pd.read_csv(sys.argv[2]), int(sys.argv[3])
names = list(reference.columns)
errors = nannyml.DataReconstructionDriftCalculator(column_names=names, chunk_size=size)
areas = nannyml.DomainClassifierCalculator(feature_column_names=names, chunk_size=size)
errors.fit(reference)
areas.fit(reference)
rebuilt = errors.calculate(analysis).filter(period="analysis").to_df(multilevel=False)
told = areas.calculate(analysis).filter(period="analysis").to_df(multilevel=False)
print(json.dumps({
    "error": rebuilt["reconstruction_error_value"].tolist(),
    "upper": rebuilt["reconstruction_error_upper_threshold"].tolist(),
    "area": told["domain_classifier_auroc_value"].tolist(),
}))
`;

const answerSchema = z.object({
  error: z.array(z.number()),
  upper: z.array(z.number()),
  area: z.array(z.number()),
});

type NannymlVerdicts = z.infer<typeof answerSchema>;

/** NannyML's reconstruction errors, their upper limit and its domain classifier's areas by window, its defaults; null where it is missing. */
export function judgeRowsByNannyml(
  python: string,
  reference: readonly FeatureColumn[],
  windows: ReadonlyArray<readonly FeatureColumn[]>
): NannymlVerdicts | null {
  const size = windows[0]?.[0]?.values.length ?? 0;
  const answer = runNannyml(python, program, {
    reference: formatRows([reference]),
    windows: formatRows(windows),
    size,
  });
  return answer === null ? null : answerSchema.parse(answer);
}

function formatRows(parts: ReadonlyArray<readonly FeatureColumn[]>): string {
  const lines = parts.flatMap((columns) =>
    Array.from({ length: columns[0]?.values.length ?? 0 }, (_, row) =>
      columns.map(({ values }) => values[row] ?? '').join(',')
    )
  );
  return [turningFeatures.join(','), ...lines, ''].join('\n');
}
