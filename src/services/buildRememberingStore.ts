import type { CancelSignal } from '../stores/cancelSignal';
import type { LabelSource, OutcomeCounts } from '../stores/outcomeCounts';
import type {
  ColumnCounts,
  MatchCount,
  NamedCount,
  PredictionLogStore,
  RowCount,
  RowSelection,
  SliceMeasures,
} from '../stores/predictionLogStore';
import type { Memo, Shelf } from './memo';
import type { StatementTrace, Traced } from './statementTrace';

/** A store that counts the same thing once, as long as the log stays the same. A remembered count still shows its statements. */
export function buildRememberingStore(
  store: PredictionLogStore,
  memo: Memo,
  trace: StatementTrace
): PredictionLogStore {
  const rows: Shelf<Traced<RowCount[]>> = memo.openShelf();
  const columns: Shelf<Traced<ColumnCounts[]>> = memo.openShelf();
  const values: Shelf<Traced<NamedCount[]>> = memo.openShelf();
  const outcomes: Shelf<Traced<OutcomeCounts>> = memo.openShelf();
  const matches: Shelf<Traced<MatchCount[]>> = memo.openShelf();
  const measures: Shelf<Traced<SliceMeasures[]>> = memo.openShelf();
  const remember = async <T>(
    shelf: Shelf<Traced<T>>,
    request: { selection: RowSelection; labels?: LabelSource },
    signal: CancelSignal | undefined,
    count: () => Promise<T>
  ): Promise<T> => {
    const sources = [await store.describeLog({ log: request.selection.log }, signal)];
    if (request.labels?.join) {
      sources.push(await store.describeLog({ log: request.labels.join.log }, signal));
    }
    const counted = await shelf.remember(sources, getKey(request), () => trace.collect(count));
    trace.record(counted.statements);
    return counted.value;
  };
  return {
    get engine() {
      return store.engine;
    },
    get documents() {
      return store.documents;
    },
    describeLog: (request, signal) => store.describeLog(request, signal),
    countRows: (request, signal) => remember(rows, request, signal, () => store.countRows(request, signal)),
    countColumns: (request, signal) => remember(columns, request, signal, () => store.countColumns(request, signal)),
    countMatches: (request, signal) => remember(matches, request, signal, () => store.countMatches(request, signal)),
    measureColumns: (request, signal) =>
      remember(measures, request, signal, () => store.measureColumns(request, signal)),
    countOutcomes: (request, signal) => remember(outcomes, request, signal, () => store.countOutcomes(request, signal)),
    // Large, and what is made of them is remembered.
    sampleRows: (request, signal) => store.sampleRows(request, signal),
    listValues: (request, signal) => remember(values, request, signal, () => store.listValues(request, signal)),
    close: () => store.close(),
  };
}

function getKey(request: object): string {
  return JSON.stringify(request, (_, value: unknown) => (value instanceof Float64Array ? [...value] : value));
}
