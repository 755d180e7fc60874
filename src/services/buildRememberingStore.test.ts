import { describe, expect, test } from 'vitest';
import type { CountColumnsRequest, LogDescription, PredictionLogStore } from '../stores/predictionLogStore';
import { buildRememberingStore } from './buildRememberingStore';
import type { Memo, Shelf } from './memo';
import type { StatementTrace } from './statementTrace';
import { buildFlightLog } from './testing/buildFlightLog';
import { buildMemoryStore } from './testing/buildMemoryStore';

const request: CountColumnsRequest = {
  selection: { log: { source: 'a', format: 'auto' }, timestamp: 'timestamp', from: null, to: null, filters: [] },
  slicing: { windows: [] },
  columns: [{ kind: 'bins', column: 'temp', edges: Float64Array.of(10, 50) }],
};

/** Keeps everything by the first source and the key. */
function buildEndlessMemo(): Memo {
  return {
    openShelf: <T extends object>(): Shelf<T> => {
      const kept = new Map<object | undefined, Map<string, Promise<T>>>();
      return {
        remember: ([source], key, build) => {
          const own = kept.get(source) ?? new Map<string, Promise<T>>();
          const answer = own.get(key) ?? build();
          kept.set(source, own.set(key, answer));
          return answer;
        },
      };
    },
  };
}

function build() {
  const memory = buildMemoryStore({ a: buildFlightLog({ from: 0, days: 2, rowsPerDay: 100 }) });
  const counted: string[] = [];
  const recorded: string[] = [];
  let description: LogDescription = { files: 1, rows: 200, columns: [] };
  const trace: StatementTrace = {
    collect: async (work) => ({ value: await work(), statements: ['SELECT 1'] }),
    record: (statements) => recorded.push(...statements),
  };
  const store: PredictionLogStore = {
    ...memory,
    describeLog: () => Promise.resolve(description),
    countColumns: (asked) => {
      counted.push(JSON.stringify(asked.columns));
      return memory.countColumns(asked);
    },
  };
  return {
    store: buildRememberingStore(store, buildEndlessMemo(), trace),
    counted,
    recorded,
    changeLog: () => void (description = { ...description }),
  };
}

describe('a store that remembers', () => {
  test('counts the same thing once, and still shows the statement', async () => {
    const { store, counted, recorded } = build();
    const first = await store.countColumns(request);
    expect(await store.countColumns(request)).toBe(first);
    expect(counted).toHaveLength(1);
    expect(recorded).toEqual(['SELECT 1', 'SELECT 1']);
  });

  test('tells bins by their edges', async () => {
    const { store, counted } = build();
    await store.countColumns(request);
    await store.countColumns({
      ...request,
      columns: [{ kind: 'bins', column: 'temp', edges: Float64Array.of(10, 60) }],
    });
    expect(counted).toHaveLength(2);
  });

  test('counts anew once the log has changed', async () => {
    const { store, counted, changeLog } = build();
    await store.countColumns(request);
    changeLog();
    await store.countColumns(request);
    expect(counted).toHaveLength(2);
  });
});
