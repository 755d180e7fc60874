import type {
  BinCount,
  CategoryCounts,
  ColumnCounts,
  ColumnRequest,
  SliceKey,
  ValueCounts,
} from '../predictionLogStore';
import { readResult } from './readResult';
import type { SqlResult } from './sqlEngine';

/** Rows [start, end) of an answer: one column's counts in one slice. */
interface Run {
  key: SliceKey;
  start: number;
  end: number;
}

interface CountRows {
  numbers: Float64Array;
  categories: ReadonlyArray<string | null>;
  counts: Float64Array;
}

/** The answer of `buildColumnCounts`, in the order of its requests. */
export function readColumnCounts(result: SqlResult, requests: readonly ColumnRequest[]): ColumnCounts[] {
  const reader = readResult(result);
  const rows = { numbers: reader.getNumbers(3), categories: reader.getTexts(4), counts: reader.getNumbers(5) };
  const runs = findRuns(reader.getNumbers(0), reader.getNumbers(1), reader.getTexts(2));
  return requests.map((request, index) => {
    const own = runs.get(getGrouping(index, requests.length)) ?? [];
    const { kind, column } = request;
    switch (kind) {
      case 'bins':
        return { kind, column, slices: own.map((run) => readBins(run, rows, request.edges.length + 1)) };
      case 'categories':
        return { kind, column, slices: own.map((run) => readCategories(run, rows)) };
      case 'values':
        return { kind, column, slices: own.map((run) => readValues(run, rows)) };
    }
  });
}

/** What SQL's GROUPING says of a grouping set with only the column at `index`. */
function getGrouping(index: number, columns: number): number {
  return 2 ** columns - 1 - 2 ** (columns - 1 - index);
}

function findRuns(
  groupings: Float64Array,
  slices: Float64Array,
  segments: ReadonlyArray<string | null>
): Map<number, Run[]> {
  const runs = new Map<number, Run[]>();
  let current: Run | undefined;
  let currentGrouping = Number.NaN;
  for (let row = 0; row < groupings.length; row++) {
    const grouping = groupings[row] ?? 0;
    const window = slices[row] ?? 0;
    const segment = segments[row] ?? '';
    if (current?.key.window === window && current.key.segment === segment && currentGrouping === grouping) {
      current.end = row + 1;
      continue;
    }
    current = { key: { window, segment }, start: row, end: row + 1 };
    currentGrouping = grouping;
    const own = runs.get(grouping);
    if (own) {
      own.push(current);
    } else {
      runs.set(grouping, [current]);
    }
  }
  return runs;
}

function readBins({ key, start, end }: Run, rows: CountRows, bins: number): BinCount {
  const counts = new Float64Array(bins);
  let missing = 0;
  for (let row = start; row < end; row++) {
    const bin = rows.numbers[row] ?? Number.NaN;
    const count = rows.counts[row] ?? 0;
    if (Number.isNaN(bin)) {
      missing += count;
    } else {
      counts[bin] = count;
    }
  }
  return { ...key, counts, missing };
}

function readCategories({ key, start, end }: Run, rows: CountRows): CategoryCounts {
  const categories: string[] = [];
  const counts = new Float64Array(end - start);
  let missing = 0;
  for (let row = start; row < end; row++) {
    const category = rows.categories[row] ?? null;
    const count = rows.counts[row] ?? 0;
    if (category === null) {
      missing += count;
    } else {
      counts[categories.length] = count;
      categories.push(category);
    }
  }
  return { ...key, categories, counts: counts.slice(0, categories.length), missing };
}

function readValues({ key, start, end }: Run, rows: CountRows): ValueCounts {
  const values = new Float64Array(end - start);
  const counts = new Float64Array(end - start);
  let finite = 0;
  let missing = 0;
  let infinite = 0;
  for (let row = start; row < end; row++) {
    const value = rows.numbers[row] ?? Number.NaN;
    const count = rows.counts[row] ?? 0;
    if (Number.isFinite(value)) {
      values[finite] = value + 0;
      counts[finite] = count;
      finite += 1;
    } else if (Number.isNaN(value)) {
      missing += count;
    } else {
      infinite += count;
    }
  }
  return { ...key, values: values.slice(0, finite), counts: counts.slice(0, finite), missing, infinite };
}
