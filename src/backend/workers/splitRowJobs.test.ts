import { expect, test } from 'vitest';
import type { RowJob } from '../../services/drift/multivariate/rowJob';
import { splitRowJobs } from './splitRowJobs';

function buildJob(windows: number, referenceWindows = 0): RowJob {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ rows: index, columns: [] }));
  return {
    method: 'domain_classifier',
    convention: 'plumbline',
    names: [],
    mostRows: 1,
    reference: rows(1),
    referenceWindows: rows(referenceWindows),
    windows: rows(windows),
  };
}

test('windows are shared out in their order, but not those of a reference that is learnt from at length', () => {
  const batches = splitRowJobs([buildJob(5), buildJob(9, 4), buildJob(0)], 2);
  expect(batches.map(({ job, place }) => [place, job.windows.map(({ rows }) => rows)])).toEqual([
    [0, [0, 1]],
    [0, [2, 3]],
    [0, [4]],
    [1, [0, 1, 2, 3, 4, 5, 6, 7, 8]],
    [2, []],
  ]);
});
