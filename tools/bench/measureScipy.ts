import { spawnSync } from 'node:child_process';
import { z } from 'zod';

const program = `
import json, sys, time
import numpy as np
from scipy import stats
rows, columns = int(sys.argv[1]), int(sys.argv[2])
rng = np.random.default_rng(1)
total = {}
def timed(name, run):
    start = time.process_time(); run(); total[name] = total.get(name, 0) + time.process_time() - start
for _ in range(columns):
    r = rng.random((3, rows)).sum(axis=0); c = rng.random((3, rows)).sum(axis=0) + 0.05
    timed("kolmogorov_smirnov", lambda: stats.ks_2samp(r, c, method="asymp"))
    timed("wasserstein", lambda: stats.wasserstein_distance(r, c))
    timed("energy_distance", lambda: stats.energy_distance(r, c))
    timed("mann_whitney", lambda: stats.mannwhitneyu(r, c, method="asymptotic"))
    timed("moments", lambda: (r.mean(), r.std(), stats.skew(r), c.mean(), c.std(), stats.skew(c)))
print(json.dumps({name: value * 1e9 / (2 * rows * columns) for name, value in total.items()}))
`;

/** The same measures by scipy in this machine's Python, processor nanoseconds a value; null where Python or scipy is missing. */
export function measureScipy(python: string, rows: number, columns: number): Record<string, number> | null {
  const { status, stdout } = spawnSync(python, ['-c', program, String(rows), String(columns)], { encoding: 'utf8' });
  return status === 0 ? z.record(z.string(), z.number()).parse(JSON.parse(stdout)) : null;
}
