import type { ListSum } from '../../core/performance/ranking/listSums';
import { sumList } from '../../core/performance/ranking/sumList';
import type { ListOutcomeSums, OutcomeRequest } from '../../stores/outcomeCounts';
import type { SliceKey } from '../../stores/predictionLogStore';
import type { MemoryRow } from './buildMemoryStore';
import { memoryLabelColumns } from './memoryLabelColumns';

/** The lists of one slice, by a loop over the rows. */
export function sumMemoryLists(
  { window, segment, rows }: SliceKey & { rows: readonly MemoryRow[] },
  { group, score, k }: Extract<OutcomeRequest, { kind: 'lists' }>
): ListOutcomeSums {
  const getNumber = (row: MemoryRow, column: string): number => Number(row[column] ?? Number.NaN);
  const getLabel = (row: MemoryRow): number => getNumber(row, memoryLabelColumns.label);
  const lists = new Map<MemoryRow[string] | undefined, MemoryRow[]>();
  for (const row of rows) {
    lists.set(row[group] ?? null, [...(lists.get(row[group] ?? null) ?? []), row]);
  }
  const whole = [...lists].flatMap(([name, held]) => {
    const isWhole = held.every((row) => Number.isFinite(getNumber(row, score)) && Number.isFinite(getLabel(row)));
    return name !== null && isWhole ? [{ name: String(name), held }] : [];
  });
  whole.sort((a, b) => (a.name < b.name ? -1 : 1));
  const sums = whole.map(({ held }) => {
    const ranked = held.sort((a, b) => getNumber(b, score) - getNumber(a, score) || getLabel(a) - getLabel(b));
    return sumList(ranked.map(getLabel), k ?? Infinity);
  });
  const get = (name: keyof ListSum): Float64Array => Float64Array.from(sums, (sum) => sum[name]);
  return {
    window,
    segment,
    rows: rows.length,
    labelled: rows.filter((row) => Number.isFinite(getLabel(row))).length,
    lists: lists.size,
    sums: {
      gain: get('gain'),
      idealGain: get('idealGain'),
      precision: get('precision'),
      relevant: get('relevant'),
      first: get('first'),
    },
  };
}
