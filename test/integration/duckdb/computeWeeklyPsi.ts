import type {
  BinCount,
  CategoryCounts,
  ColumnCounts,
  ColumnRequest,
  LogSource,
  PredictionLogStore,
  RowSelection,
  TimeWindow,
} from '../../../src/stores/predictionLogStore';
import { computePlainPsi } from './computePlainPsi';
import { getDeciles } from './getDeciles';

interface Question {
  reference: RowSelection;
  current: LogSource;
  windows: TimeWindow[];
  numbers: string[];
  categories: string[];
}

/** By column: the PSI of each window against the reference, in deciles of the reference. */
export async function computeWeeklyPsi(
  store: PredictionLogStore,
  { reference, current, windows, numbers, categories }: Question
): Promise<Record<string, number[]>> {
  const values = await store.countColumns({
    selection: reference,
    slicing: { windows: [] },
    columns: numbers.map((column) => ({ kind: 'values', column })),
  });
  const columns = [
    ...values.map(buildBins),
    ...categories.map((column): ColumnRequest => ({ kind: 'categories', column })),
  ];
  const before = await store.countColumns({ selection: reference, slicing: { windows: [] }, columns });
  const selection = { ...reference, log: current, from: null, to: null };
  const after = await store.countColumns({ selection, slicing: { windows }, columns });
  return Object.fromEntries(
    after.map((counts, index) => [counts.column, compare(getSlices(before[index])[0], getSlices(counts))])
  );
}

function buildBins(counts: ColumnCounts): ColumnRequest {
  const slice = counts.kind === 'values' ? counts.slices[0] : undefined;
  return { kind: 'bins', column: counts.column, edges: slice ? getDeciles(slice) : new Float64Array() };
}

function getSlices(counts: ColumnCounts | undefined): Array<BinCount | CategoryCounts> {
  return counts && counts.kind !== 'values' ? counts.slices : [];
}

function compare(before: BinCount | CategoryCounts | undefined, after: Array<BinCount | CategoryCounts>): number[] {
  return before ? after.map((slice) => computePlainPsi(before, slice)) : [];
}
