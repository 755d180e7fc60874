import type { CancelSignal } from '../../stores/cancelSignal';
import type { PredictionLogStore, RowBlocks, RowCount, RowSelection } from '../../stores/predictionLogStore';
import type { ModelLog } from '../models/modelLog';
import type { AnalysisWindow, TimeRange } from './analysisWindow';
import type { RowWindowPlan } from './windowPlan';

export interface RowWindowPlanOptions {
  size: number;
  /** Where the reference ends, in the log's time; null to count from the log's first row. */
  origin: number | null;
  selection: RowSelection;
  range: TimeRange;
  /** Whether only the last complete window is wanted. */
  latest: boolean;
  /** Most windows of the answer. */
  limit: number;
  signal?: CancelSignal;
}

/** The blocks of rows that a range touches. Block numbers count from the end of the reference, whatever the range. */
export async function buildRowWindowPlan(
  store: PredictionLogStore,
  log: ModelLog,
  options: RowWindowPlanOptions
): Promise<RowWindowPlan> {
  const { size, origin, selection, range, latest, limit } = options;
  const blocks: RowBlocks = { size, origin: origin ?? log.description.span?.first ?? 0, id: log.settings.columns.id };
  const counts = await store.countRows(
    {
      selection: { ...selection, from: range.from - log.shift, to: range.to - log.shift },
      slicing: { windows: [], rowBlocks: blocks },
    },
    options.signal
  );
  const found = counts.map((count) => ({ number: count.window, window: buildWindow(log, count, size, range.to) }));
  const wanted = latest ? found.filter(({ window }) => window.complete).slice(-1) : found.slice(-limit);
  return {
    kind: 'rows',
    windows: wanted.map(({ window }) => window),
    numbers: wanted.map(({ number }) => number),
    blocks,
    description: `blocks of ${size} rows, counted from ${origin === null ? 'the first row of the log' : 'the end of the reference'}`,
    remarks: getRemarks(options, found.length, wanted.length),
  };
}

function buildWindow(log: ModelLog, count: RowCount, size: number, clock: number): AnalysisWindow {
  const start = count.first + log.shift;
  const end = count.last + log.shift + 1;
  return { start, end, until: end, complete: count.rows >= size && end + log.lateness <= clock };
}

function getRemarks({ size, latest, limit }: RowWindowPlanOptions, found: number, wanted: number): string[] {
  if (wanted === 0) {
    const what = latest ? `No block of ${size} rows was full` : 'There are no rows after the reference';
    return [`${what} in the time range. Choose a longer time range${latest ? ' or smaller blocks' : ''}.`];
  }
  if (!latest && found > limit) {
    return [
      `Only the last ${limit} blocks of rows are shown, to keep the answer small. Choose larger blocks or fewer columns.`,
    ];
  }
  return [];
}
