import type { CancelSignal } from '../stores/cancelSignal';
import type { CountRowsRequest, PredictionLogStore } from '../stores/predictionLogStore';
import type { Memo } from './memo';
import type { StatementTrace, Traced } from './statementTrace';

/** A store that counts the same thing once, as long as the log stays the same. A remembered count still shows its statements. */
export function buildRememberingStore(store: PredictionLogStore, memo: Memo, trace: StatementTrace): PredictionLogStore {
  const remember = async <T>(
    request: Pick<CountRowsRequest, 'selection'>,
    kind: string,
    signal: CancelSignal | undefined,
    count: () => Promise<T>
  ): Promise<T> => {
    const { log, timestamp } = request.selection;
    const description = await store.describeLog({ log, timestamp }, signal);
    const counted = await memo.remember<Traced<T>>([store, description], getKey(kind, request), () => trace.collect(count));
    trace.record(counted.statements);
    return counted.value;
  };
  return {
    get engine() {
      return store.engine;
    },
    describeLog: (request, signal) => store.describeLog(request, signal),
    countRows: (request, signal) => remember(request, 'rows', signal, () => store.countRows(request, signal)),
    countColumns: (request, signal) => remember(request, 'columns', signal, () => store.countColumns(request, signal)),
    listValues: (request, signal) => remember(request, 'values', signal, () => store.listValues(request, signal)),
    close: () => store.close(),
  };
}

function getKey(kind: string, request: object): string {
  return `${kind} ${JSON.stringify(request, (_, value: unknown) => (value instanceof Float64Array ? [...value] : value))}`;
}
