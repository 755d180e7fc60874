import { z } from 'zod';
import type { RegressionRow } from './drawRegressionLog';
import { runNannyml } from './runNannyml';

const program = `
import json, sys, warnings
warnings.filterwarnings("ignore")
import pandas as pd
import nannyml
reference, analysis = pd.read_csv(sys.argv[1]), pd.read_csv(sys.argv[2])
metrics = ["mae", "rmse", "mape"]
for frame in (reference, analysis):
    frame["channel"] = frame["channel"].astype("category")
estimator = nannyml.DLE(
    feature_column_names=["size", "hour", "load", "channel"], y_pred="predicted", y_true="actual",
    metrics=metrics, chunk_size=int(sys.argv[3]))
estimator.fit(reference)
answer = estimator.estimate(analysis.drop(columns=["actual"])).filter(period="analysis").to_df()
print(json.dumps({name: [float(value) for value in answer[(name, "value")]] for name in metrics}))
`;

const answerSchema = z.record(z.string(), z.array(z.number()));

/** NannyML's direct loss estimates by window, its defaults; null where Python or NannyML is missing. */
export function estimateByNannyml(
  python: string,
  reference: readonly RegressionRow[],
  windows: ReadonlyArray<readonly RegressionRow[]>
): Record<string, number[]> | null {
  const answer = runNannyml(python, program, {
    reference: format(reference),
    windows: format(windows.flat()),
    size: windows[0]?.length ?? 0,
  });
  return answer === null ? null : answerSchema.parse(answer);
}

function format(rows: readonly RegressionRow[]): string {
  const lines = rows.map(({ size, hour, load, channel, predicted, actual }) =>
    [size, hour, load, channel, predicted, actual].join(',')
  );
  return ['size,hour,load,channel,predicted,actual', ...lines, ''].join('\n');
}
