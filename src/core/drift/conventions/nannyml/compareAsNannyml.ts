import { buildLabelledBins } from '../../bins/buildLabelledBins';
import { compareCategories } from '../../bins/compareCategories';
import { getDoaneWidth } from '../../bins/getDoaneWidth';
import { getHistogramEdges } from '../../bins/getHistogramEdges';
import type { BinLabel, LabelledBins } from '../../bins/labelledBins';
import { computeMoments } from '../../../stats/samples/computeMoments';
import { countHistogram } from '../../../stats/samples/countHistogram';
import { countRows } from '../../../stats/samples/countRows';
import type { ColumnPair } from '../getColumnPair';

/**
 * The bins of NannyML's Jensen-Shannon and Hellinger: Doane's rule on the reference alone, and one bin for all current values
 * outside it; categories of the reference, and one bin for all new ones.
 */
export function compareAsNannyml(pair: ColumnPair): LabelledBins {
  if (pair.kind === 'categorical') return lumpNewCategories(compareCategories(pair.reference, pair.current));
  const { reference, current, m } = pair;
  const moments = computeMoments(reference);
  const low = reference.values[0] ?? NaN;
  const high = reference.values.at(-1) ?? NaN;
  const edges = getHistogramEdges(low, high, moments === null ? 0 : getDoaneWidth(high - low, moments));
  const inside = countHistogram(current, edges);
  const labels: BinLabel[] = Array.from({ length: edges.length - 1 }, (_, i) => ({
    category: null,
    role: 'bin',
    low: edges[i] ?? null,
    high: edges[i + 1] ?? null,
  }));
  labels.push({ category: null, role: 'other', low: null, high: null });
  return buildLabelledBins(labels, [...countHistogram(reference, edges), 0], [...inside, m - countRows(inside)]);
}

function lumpNewCategories(bins: LabelledBins): LabelledBins {
  const isNew = new Set(bins.newCategories.map(({ category }) => category));
  const known = bins.labels.map((label, i) => ({ label, i })).filter(({ label }) => !isNew.has(label.category ?? ''));
  const rest = bins.labels.reduce(
    (sum, label, i) => sum + (isNew.has(label.category ?? '') ? (bins.current[i] ?? 0) : 0),
    0
  );
  return buildLabelledBins(
    [...known.map(({ label }) => label), { category: null, role: 'new', low: null, high: null }],
    [...known.map(({ i }) => bins.reference[i] ?? 0), 0],
    [...known.map(({ i }) => bins.current[i] ?? 0), rest],
    bins
  );
}
