import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { RegressionRow } from './drawRegressionLog';

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
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-dle-'));
  const [referenceFile, windowsFile] = [join(folder, 'reference.csv'), join(folder, 'windows.csv')];
  writeFileSync(referenceFile, format(reference));
  writeFileSync(windowsFile, format(windows.flat()));
  const size = String(windows[0]?.length ?? 0);
  const { status, stdout, stderr } = spawnSync(python, ['-c', program, referenceFile, windowsFile, size], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  // LightGBM talks before the answer comes.
  if (status === 0) {
    return answerSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
  }
  if (status === null || stderr.includes('ModuleNotFoundError')) {
    return null;
  }
  throw new Error(`${python} failed: ${stderr.trim().split('\n').at(-1)}`);
}

function format(rows: readonly RegressionRow[]): string {
  const lines = rows.map(({ size, hour, load, channel, predicted, actual }) =>
    [size, hour, load, channel, predicted, actual].join(',')
  );
  return ['size,hour,load,channel,predicted,actual', ...lines, ''].join('\n');
}
