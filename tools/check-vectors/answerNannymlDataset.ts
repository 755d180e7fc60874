import { join } from 'node:path';
import { z } from 'zod';
import type { ColumnKind } from '../../src/core/drift/driftTypes';
import { kolmogorovSmirnov } from '../../src/core/drift/measures/kolmogorovSmirnov';
import { wasserstein } from '../../src/core/drift/measures/wasserstein';
import { buildValueCounts } from '../../src/core/stats/samples/buildValueCounts';
import { compareSteps } from '../../src/core/stats/samples/compareSteps';
import type { Answer } from './answer';
import { answerChunkDrift } from './answerChunkDrift';
import { answerChunkPerformance } from './answerChunkPerformance';
import type { Chunk } from './chunk';
import { getNumbers } from './getNumbers';
import type { CsvColumns } from './readCsvColumns';
import { readCsvColumns } from './readCsvColumns';
import { sliceChunks } from './sliceChunks';

const schema = z.object({
  file: z.string(),
  chunk_size: z.number(),
  target: z.string(),
  continuous: z.array(z.string()),
  categorical: z.array(z.string()),
  cbpe_calibrated: z.boolean(),
  miscalibrated: z.object({ what: z.string(), cbpe_calibrated: z.boolean() }),
});

/** NannyML on a prediction log: drift, estimated and realised performance by chunk. The calibration flags are taken as given. */
export function answerNannymlDataset(content: unknown, folder: string): Map<string, Answer> {
  const given = schema.parse(content);
  const columns = readCsvColumns(join(folder, given.file));
  const chunks = sliceChunks(columns, given.chunk_size);
  const kinds = new Map<string, ColumnKind>();
  for (const name of given.continuous) kinds.set(name, 'numeric');
  for (const name of given.categorical) kinds.set(name, 'categorical');
  const scores = getNumbers(columns, 'y_pred_proba').map((score) => score ?? NaN);
  const predictions = getNumbers(columns, 'y_pred');
  const targets = getNumbers(columns, given.target);
  const cubes = scores.map((score) => score ** 3);
  const plain = { chunks, targets, scores, predictions };
  const cubed = { chunks, targets, scores: cubes, predictions: cubes.map((cube) => Number(cube >= 0.5)) };
  const known = answerChunkPerformance(plain, given.cbpe_calibrated);
  const miscalibrated = answerChunkPerformance(cubed, given.miscalibrated.cbpe_calibrated);
  return new Map<string, Answer>([
    [
      '',
      {
        file: given.file,
        chunk_size: given.chunk_size,
        target: given.target,
        continuous: given.continuous,
        categorical: given.categorical,
        univariate_drift_per_chunk: answerChunkDrift(columns, kinds, chunks),
        exact_scipy_analysis_chunks_against_whole_reference: answerExact(columns, given.continuous, chunks),
        cbpe_calibrated: given.cbpe_calibrated,
        cbpe_estimated_performance_per_chunk: known.estimated,
        realised_performance_per_chunk: known.realised,
        isotonic_calibrator_knots: known.knots,
        cbpe_estimated_performance_per_chunk_without_calibration: answerChunkPerformance(plain, false).estimated,
        miscalibrated: {
          cbpe_calibrated: given.miscalibrated.cbpe_calibrated,
          isotonic_calibrator_knots: miscalibrated.knots,
          cbpe_estimated_performance_per_chunk: miscalibrated.estimated,
          realised_performance_per_chunk: miscalibrated.realised,
        },
      },
    ],
  ]);
}

function answerExact(columns: CsvColumns, names: readonly string[], chunks: readonly Chunk[]): Answer {
  const referenceRows = chunks.filter(({ period }) => period === 'reference').flatMap(({ rows }) => rows);
  const answers = names.map((name): [string, Answer] => {
    const reference = buildValueCounts(getNumbers(columns, name, referenceRows));
    const ofChunks = chunks
      .filter(({ period }) => period === 'analysis')
      .map(({ rows }): Answer => {
        const steps = compareSteps(reference, buildValueCounts(getNumbers(columns, name, rows)));
        return {
          ks_statistic: steps ? kolmogorovSmirnov(steps).statistic : NaN,
          wasserstein: steps ? wasserstein(steps) : NaN,
        };
      });
    return [name, ofChunks];
  });
  return Object.fromEntries(answers);
}
