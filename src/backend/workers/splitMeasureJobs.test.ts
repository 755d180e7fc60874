import { expect, test } from 'vitest';
import type { MeasureJob } from '../../services/performance/performanceCompute';
import { splitMeasureJobs } from './splitMeasureJobs';

function buildJob(sizes: readonly number[]): MeasureJob {
  const choice = { kind: 'classes' as const, metric: 'accuracy' as const, average: 'macro' as const };
  const windows = sizes.map((size) => {
    const counts = new Float64Array(size);
    const slices = [{ window: 0, segment: '', predictions: [], labels: [], counts }];
    return { outcomes: [{ kind: 'classes' as const, slices }] };
  });
  return { choice, windows, realised: true };
}

test('windows are measured in batches of about equal work, in order and none lost', () => {
  const jobs = [buildJob([3, 3, 3, 20, 1]), buildJob([]), buildJob([1])];
  const batches = splitMeasureJobs(jobs, 7);
  expect(batches.map(({ job, place }) => [place, job.windows.length])).toEqual([
    [0, 2],
    [0, 1],
    [0, 1],
    [0, 1],
    [1, 0],
    [2, 1],
  ]);
  expect(batches.filter(({ place }) => place === 0).flatMap(({ job }) => job.windows)).toEqual(jobs[0]?.windows);
});
