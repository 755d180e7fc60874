import type { ColumnKind, DriftMethodName } from '../../src/core/drift/driftTypes';
import { judgeFeatures } from '../../src/core/drift/judgeFeatures';
import { prepareReference } from '../../src/core/drift/prepareReference';
import { scoreWindow } from '../../src/core/drift/scoreWindow';
import type { Answer } from './answer';
import type { Chunk } from './chunk';
import { describeChunk } from './describeChunk';
import { getStatistics } from './getStatistics';
import type { CsvColumns } from './readCsvColumns';

const methods: Record<ColumnKind, ReadonlyArray<[string, DriftMethodName]>> = {
  numeric: [
    ['kolmogorov_smirnov', 'kolmogorov_smirnov'],
    ['jensen_shannon', 'jensen_shannon'],
    ['wasserstein', 'wasserstein'],
    ['hellinger', 'hellinger'],
  ],
  categorical: [
    ['chi2', 'chi_squared'],
    ['jensen_shannon', 'jensen_shannon'],
    ['l_infinity', 'l_infinity'],
    ['hellinger', 'hellinger'],
  ],
};

/** NannyML's univariate drift of every column and method by chunk, with thresholds learnt from the reference's chunks. */
export function answerChunkDrift(
  columns: CsvColumns,
  kinds: ReadonlyMap<string, ColumnKind>,
  chunks: readonly Chunk[]
): Answer {
  const answers = chunks.map((chunk): Record<string, Answer> => describeChunk(chunk));
  const referenceChunks = chunks.filter(({ period }) => period === 'reference');
  for (const [column, kind] of kinds) {
    const whole = getStatistics(
      columns,
      column,
      kind,
      referenceChunks.flatMap(({ rows }) => rows)
    );
    const referenceWindows = referenceChunks.map(({ rows }) => getStatistics(columns, column, kind, rows));
    for (const [name, method] of methods[kind]) {
      const reference = prepareReference({ kind, method, convention: 'nannyml', reference: whole, referenceWindows });
      chunks.forEach(({ rows }, i) => {
        const score = scoreWindow(reference, getStatistics(columns, column, kind, rows));
        const [judged] = judgeFeatures([score]);
        const onScore = score.thresholdRule === 'score_above';
        Object.assign(answers[i] ?? {}, {
          [`${column}.${name}.value`]: score.score ?? NaN,
          [`${column}.${name}.upper_threshold`]: onScore ? score.threshold : null,
          [`${column}.${name}.lower_threshold`]: null,
          [`${column}.${name}.alert`]: judged?.drifted ?? false,
        });
      });
    }
  }
  return answers;
}
