import type { BinCounts } from '../../stats/samples/binCounts';
import { computeMoments } from '../../stats/samples/computeMoments';
import { countBins } from '../../stats/samples/countBins';
import { getReferenceEdges } from '../bins/getReferenceEdges';
import { countAllRows } from '../countAllRows';
import type { ColumnKind, ColumnStatistics } from '../driftTypes';
import { computeBridgeMoments } from '../verdict/computeBridgeMoments';
import type { ReferenceColumn } from './referenceColumn';

/** Wraps the statistics of a reference; bins, moments and bridge moments are computed on first use. */
export function buildReferenceColumn(kind: ColumnKind, statistics: ColumnStatistics): ReferenceColumn {
  const values = statistics.type === 'values' ? statistics : null;
  const remembered = new Map<string, number | null>();
  return {
    kind,
    statistics,
    rows: countAllRows(statistics),
    values,
    bins: once(() => getBins(statistics)),
    moments: once(() => (values ? computeMoments(values) : null)),
    bridge: once(() => (values ? computeBridgeMoments(values) : null)),
    remember: (key, compute) => {
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const value = compute();
      remembered.set(key, value);
      return value;
    },
  };
}

function getBins(statistics: ColumnStatistics): BinCounts {
  if (statistics.type === 'bins') return statistics;
  if (statistics.type === 'values') return countBins(statistics, getReferenceEdges(statistics));
  return { edges: new Float64Array(0), counts: new Float64Array(1), missing: 0 };
}

function once<T>(compute: () => T): () => T {
  let kept: { value: T } | null = null;
  return () => (kept ??= { value: compute() }).value;
}
