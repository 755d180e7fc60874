import { describe, expect, test } from 'vitest';
import type { ScoreJob } from '../../services/drift/driftCompute';
import { splitScoreJobs } from './splitScoreJobs';

function buildJob(windows: number): ScoreJob {
  const statistics = {
    type: 'values',
    values: new Float64Array(0),
    counts: new Float64Array(0),
    missing: 0,
    infinite: 0,
  } as const;
  return {
    kind: 'numeric',
    method: 'psi',
    convention: 'plumbline',
    features: 1,
    reference: statistics,
    windows: Array.from({ length: windows }, (_, missing) => ({ ...statistics, missing })),
    contributions: false,
  };
}

describe('batches of score jobs', () => {
  test('split a long job and put short ones together', () => {
    const batches = splitScoreJobs([buildJob(25), buildJob(1), buildJob(2), buildJob(9)], 10);
    expect(
      batches.map(({ jobs, places }) => jobs.map(({ windows }, index) => [places[index], windows.length]))
    ).toEqual([
      [[0, 10]],
      [[0, 10]],
      [
        [0, 5],
        [1, 1],
        [2, 2],
      ],
      [[3, 9]],
    ]);
  });

  test('keep every window in its order', () => {
    const batches = splitScoreJobs([buildJob(23)], 7);
    expect(batches.flatMap(({ jobs }) => jobs.flatMap(({ windows }) => windows.map(({ missing }) => missing)))).toEqual(
      Array.from({ length: 23 }, (_, index) => index)
    );
  });

  test('of a job without windows are one batch without windows', () => {
    expect(splitScoreJobs([buildJob(0)], 10)).toHaveLength(1);
    expect(splitScoreJobs([], 10)).toEqual([]);
  });
});
