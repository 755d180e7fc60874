import { join } from 'node:path';
import { z } from 'zod';
import { judgeDataset } from '../../src/core/drift/judgeDataset';
import type { JudgedScore } from '../../src/core/drift/driftTypes';
import { judgeFeatures } from '../../src/core/drift/judgeFeatures';
import { scoreColumn } from '../../src/core/drift/scoreColumn';
import type { Answer } from './answer';
import { evidentlyNames } from './evidentlyNames';
import { getCells } from './getCells';
import { getStatistics } from './getStatistics';
import type { CsvColumns } from './readCsvColumns';
import { readCsvColumns } from './readCsvColumns';
import { selectRows } from './selectRows';

const schema = z.object({
  file: z.string(),
  comparisons: z.record(
    z.string(),
    z.object({ drift_share_threshold: z.number(), columns: z.record(z.string(), z.unknown()) })
  ),
});

/** Evidently's drift of every column and of the whole dataset, for each comparison that the file names. */
export function answerEvidentlyDataset(content: unknown, folder: string): Map<string, Answer> {
  const given = schema.parse(content);
  const columns = readCsvColumns(join(folder, given.file));
  const comparisons = Object.entries(given.comparisons).map(
    ([name, { drift_share_threshold: threshold, columns: asked }]): [string, Answer] => [
      name,
      compare(columns, name, Object.keys(asked), threshold),
    ]
  );
  return new Map<string, Answer>([['', { file: given.file, comparisons: Object.fromEntries(comparisons) }]]);
}

function compare(columns: CsvColumns, comparison: string, names: readonly string[], threshold: number): Answer {
  const { reference, current } = selectRows(columns, comparison);
  const answers: Record<string, Answer> = {};
  const all: JudgedScore[] = [];
  for (const name of names) {
    const kind = getCells(columns, name).every((cell) => cell === null || Number.isFinite(Number(cell)))
      ? 'numeric'
      : 'categorical';
    const score = scoreColumn({
      kind,
      method: 'auto',
      convention: 'evidently',
      reference: getStatistics(columns, name, kind, reference),
      current: getStatistics(columns, name, kind, current),
    });
    const [judged] = judgeFeatures([score]);
    if (judged) all.push(judged);
    answers[name] = {
      method: evidentlyNames.find(({ method }) => method === score.method)?.display ?? score.method,
      threshold: score.threshold,
      score: score.score ?? NaN,
      drifted: judged?.drifted ?? false,
    };
  }
  const dataset = judgeDataset(all, threshold);
  return {
    drift_share_threshold: threshold,
    columns: answers,
    drifted_columns: dataset.driftedColumns,
    share_of_drifted_columns: dataset.share,
    dataset_drift: dataset.drifted,
  };
}
