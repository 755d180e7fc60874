import { getSeverity } from './getSeverity';
import type { RowOrder } from './rowOrder';
import type { RowSummary } from './rowSummary';
import type { StripCells } from './stripCells';

/** Row indexes in the order they are shown: by their worst window, by their latest one, or by name. Ties go by how often a row was out, then by name. */
export function sortRows(
  cells: StripCells,
  summaries: readonly RowSummary[],
  names: readonly string[],
  order: RowOrder
): Int32Array {
  const severity = summaries.map(({ worst, latest }) => getSeverity(cells, order === 'latest' ? latest : worst));
  const byName = rankNames(names);
  const rank = (row: number) => byName[row] ?? 0;
  const rows = Int32Array.from(names, (_, row) => row);
  if (order === 'name') {
    return rows.sort((a, b) => rank(a) - rank(b));
  }
  return rows.sort(
    (a, b) =>
      (severity[b] ?? 0) - (severity[a] ?? 0) ||
      (summaries[b]?.out ?? 0) - (summaries[a]?.out ?? 0) ||
      rank(a) - rank(b)
  );
}

/** Places of the names in natural order: x2 before x10. */
function rankNames(names: readonly string[]): Int32Array {
  const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  const sorted = names.map((_, row) => row).sort((a, b) => collator.compare(names[a] ?? '', names[b] ?? ''));
  const ranks = new Int32Array(names.length);
  sorted.forEach((row, place) => {
    ranks[row] = place;
  });
  return ranks;
}
