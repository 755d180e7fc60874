import type { NamedCategory } from '../driftTypes';
import type { CategoryCounts } from '../../stats/samples/categoryCounts';
import { buildLabelledBins } from './buildLabelledBins';
import type { LabelledBins } from './labelledBins';

/** One bin a category over both samples, in rising order of name; missing rows are left out. O(categories log categories). */
export function compareCategories(reference: CategoryCounts, current: CategoryCounts): LabelledBins {
  const ofReference = toMap(reference);
  const ofCurrent = toMap(current);
  const names = [...new Set([...ofReference.keys(), ...ofCurrent.keys()])].sort();
  return buildLabelledBins(
    names.map((category) => ({ category, role: 'category', low: null, high: null })),
    names.map((name) => ofReference.get(name) ?? 0),
    names.map((name) => ofCurrent.get(name) ?? 0),
    {
      newCategories: getOnly(ofCurrent, ofReference),
      vanishedCategories: getOnly(ofReference, ofCurrent),
    }
  );
}

function toMap(counts: CategoryCounts): Map<string, number> {
  const present = counts.categories.map((name, i): [string, number] => [name, counts.counts[i] ?? 0]);
  return new Map(present.filter(([, count]) => count > 0));
}

function getOnly(side: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): NamedCategory[] {
  return [...side]
    .filter(([name]) => !other.has(name))
    .map(([category, rows]) => ({ category, rows }))
    .sort((a, b) => (a.category < b.category ? -1 : 1));
}
