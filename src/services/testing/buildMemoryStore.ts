import { countBins } from '../../core/stats/samples/countBins';
import { buildCategoryCounts } from '../../core/stats/samples/buildCategoryCounts';
import { buildValueCounts } from '../../core/stats/samples/buildValueCounts';
import type { Filter } from '../../schema/query/filter';
import type {
  BinCount,
  CategoryCounts,
  ColumnCounts,
  ColumnRequest,
  LogColumn,
  LogDescription,
  LogSource,
  NamedCount,
  PredictionLogStore,
  RowBlocks,
  RowSelection,
  SliceKey,
  Slicing,
  TimeWindow,
  ValueCounts,
} from '../../stores/predictionLogStore';
import type { DocumentReader } from '../../stores/documentReader';
import { StoreError } from '../../stores/storeError';
import { measureRows } from './measureRows';
import { sampleColumn } from './sampleColumn';
import { sampleRows } from './sampleRows';
import { countMemoryOutcomes } from './countMemoryOutcomes';
import { labelMemoryRows } from './labelMemoryRows';
import { memoryLabelColumns } from './memoryLabelColumns';

export type MemoryValue = string | number | boolean | null;
export type MemoryRow = Readonly<Record<string, MemoryValue>>;

/** Logs by source. The column `timestamp` of a row is in milliseconds; any column may serve as timestamp. */
export type MemoryLogs = Readonly<Record<string, readonly MemoryRow[]>>;

/** The store port on arrays of rows, for tests. */
export function buildMemoryStore(logs: MemoryLogs, documents?: DocumentReader): PredictionLogStore {
  return {
    engine: 'memory',
    documents,
    describeLog: ({ log, timestamp }) => settle(() => describe(getLog(logs, log), timestamp)),
    countRows: ({ selection, slicing }) =>
      settle(() =>
        cut(logs, selection, slicing).map(({ window, segment, rows }) => {
          const times = getTimes(rows, selection.timestamp);
          return { window, segment, rows: rows.length, first: times[0] ?? 0, last: times.at(-1) ?? 0 };
        })
      ),
    countColumns: ({ selection, slicing, columns }) =>
      settle(() => {
        const slices = cut(logs, selection, slicing);
        return columns.map((column) => countColumn(slices, column));
      }),
    countMatches: ({ selection, slicing, match }) =>
      settle(() =>
        cut(logs, selection, slicing).map(({ window, segment, rows }) => ({
          window,
          segment,
          rows: rows.filter((row) => passes(row[match.column] ?? null, match)).length,
        }))
      ),
    measureColumns: ({ selection, slicing, measures }) =>
      settle(() =>
        cut(logs, selection, slicing).map(({ window, segment, rows }) => ({
          window,
          segment,
          rows: rows.length,
          values: measures.map((measure) => measureRows(rows, measure)),
        }))
      ),
    countOutcomes: ({ selection, slicing, labels, by, outcome }) =>
      settle(() => {
        const rows = labelMemoryRows(getLog(logs, selection.log), labels.join && getLog(logs, labels.join.log), labels);
        const timestamp = by === 'arrival' ? memoryLabelColumns.arrival : selection.timestamp;
        const slices = cut({ [selection.log.source]: rows }, { ...selection, timestamp }, slicing);
        return countMemoryOutcomes(slices, outcome);
      }),
    sampleRows: ({ selection, slicing, columns, label, mostRows }) =>
      settle(() => {
        const { source } = selection.log;
        const log = getLog(logs, selection.log);
        const join = label?.source.join && getLog(logs, label.source.join.log);
        const rows = label ? labelMemoryRows(log, join, label.source) : log;
        const sampled = [...columns, ...(label ? [{ column: memoryLabelColumns.label, kind: label.kind }] : [])];
        return cut({ [source]: rows }, selection, slicing).map(({ window, segment, rows: held }) => ({
          window,
          segment,
          rows: held.length,
          columns: sampled.map((column) => sampleColumn(sampleRows(held, mostRows), column)),
        }));
      }),
    listValues: ({ selection, column, limit }) =>
      settle(() => countNames(select(logs, selection), column).slice(0, limit)),
    close: () => Promise.resolve(),
  };
}

/** What the work gives or throws, as a promise. */
function settle<T>(work: () => T): Promise<T> {
  return Promise.resolve().then(work);
}

function describe(rows: readonly MemoryRow[], timestamp: string | undefined): LogDescription {
  const described = { files: 1, rows: rows.length, columns: describeColumns(rows) };
  if (timestamp === undefined) {
    return described;
  }
  const times = getTimes(rows, timestamp);
  const span = { first: times[0] ?? null, last: times.at(-1) ?? null, undated: rows.length - times.length };
  return { ...described, span: { ...span, encoding: 'epoch_ms' } };
}

function countNames(rows: readonly MemoryRow[], column: string): NamedCount[] {
  const { categories, counts } = buildCategoryCounts(rows.map((row) => row[column]));
  const named = categories.map((name, index) => ({ name, rows: counts[index] ?? 0 }));
  return named.sort((a, b) => b.rows - a.rows || (a.name < b.name ? -1 : 1));
}

interface MemorySlice extends SliceKey {
  rows: MemoryRow[];
}

function getLog(logs: MemoryLogs, { source }: LogSource): readonly MemoryRow[] {
  const rows = logs[source];
  if (rows === undefined) {
    throw new StoreError('not_found', `There is no file ${source}`, 'Correct the source in the settings.');
  }
  return rows;
}

function describeColumns(rows: readonly MemoryRow[]): LogColumn[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return names.map((name) => {
    const value = rows.map((row) => row[name]).find((held) => held !== null && held !== undefined);
    const type = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
    const described = { name, type, engineType: type.toUpperCase() } as const;
    return type === 'number' ? { ...described, time: 'epoch_ms' } : described;
  });
}

function getTimes(rows: readonly MemoryRow[], timestamp: string): number[] {
  return rows.flatMap((row) => (typeof row[timestamp] === 'number' ? [row[timestamp]] : [])).sort((a, b) => a - b);
}

function getTime(row: MemoryRow, timestamp: string): number {
  return Number(row[timestamp] ?? Number.NaN);
}

function select(logs: MemoryLogs, { log, timestamp, from, to, filters }: RowSelection): MemoryRow[] {
  const rows = getLog(logs, log);
  for (const { column } of filters) {
    if (rows.length > 0 && !rows.some((row) => column in row)) {
      throw new StoreError('missing_column', `${log.source} has no column ${column}`, 'Correct the mapping.');
    }
  }
  return rows.filter((row) => {
    const time = getTime(row, timestamp);
    const isAfter = from === null || time >= from;
    const isBefore = to === null || time < to;
    return isAfter && isBefore && filters.every((filter) => passes(row[filter.column] ?? null, filter));
  });
}

function passes(value: MemoryValue, { operator, value: wanted, values = [] }: Filter): boolean {
  switch (operator) {
    case '=':
      return value !== null && String(value) === wanted;
    case '!=':
      return String(value) !== wanted;
    case '=|':
      return value !== null && values.includes(String(value));
    case '!=|':
      return !values.includes(String(value));
    case '=~':
      return value !== null && new RegExp(`^(?:${wanted})$`).test(String(value));
    case '!~':
      return !new RegExp(`^(?:${wanted})$`).test(String(value));
    case '<':
      return Number(value) < Number(wanted);
    case '<=':
      return Number(value) <= Number(wanted);
    case '>':
      return Number(value) > Number(wanted);
    case '>=':
      return Number(value) >= Number(wanted);
  }
}

function cut(logs: MemoryLogs, selection: RowSelection, slicing: Slicing): MemorySlice[] {
  const { segment } = slicing;
  return cutWindows(logs, selection, slicing)
    .flatMap(({ window, rows }) => {
      if (segment === undefined) {
        return [{ window, segment: '', rows }];
      }
      const names = [...new Set(rows.map((row) => String(row[segment] ?? '')))].sort();
      return names.map((name) => ({
        window,
        segment: name,
        rows: rows.filter((row) => String(row[segment] ?? '') === name),
      }));
    })
    .filter((slice) => slice.rows.length > 0);
}

interface WindowRows {
  window: number;
  rows: MemoryRow[];
}

function cutWindows(logs: MemoryLogs, selection: RowSelection, { windows, rowBlocks }: Slicing): WindowRows[] {
  if (rowBlocks !== undefined) {
    return cutBlocks(select(logs, { ...selection, from: null }), selection, rowBlocks);
  }
  const rows = select(logs, selection);
  const getRows = ({ start, end }: TimeWindow): MemoryRow[] =>
    rows.filter((row) => getTime(row, selection.timestamp) >= start && getTime(row, selection.timestamp) < end);
  return windows.length === 0
    ? [{ window: 0, rows }]
    : windows.map((window, index) => ({ window: index, rows: getRows(window) }));
}

/** Blocks are numbered from their origin on, whatever the selection starts with. */
function cutBlocks(
  rows: MemoryRow[],
  { timestamp, from }: RowSelection,
  { size, origin, id = '' }: RowBlocks
): WindowRows[] {
  const ordered = rows
    .filter((row) => getTime(row, timestamp) >= origin)
    .sort((a, b) => getTime(a, timestamp) - getTime(b, timestamp) || (String(a[id]) < String(b[id]) ? -1 : 1));
  return Array.from({ length: Math.ceil(ordered.length / size) }, (_, window) => ({
    window,
    rows: ordered.slice(window * size, (window + 1) * size),
  })).filter(({ rows: held }) => from === null || held.some((row) => getTime(row, timestamp) >= from));
}

function countColumn(slices: readonly MemorySlice[], request: ColumnRequest): ColumnCounts {
  const { kind, column } = request;
  const getNumbers = (rows: readonly MemoryRow[]): Array<number | null> =>
    rows.map((row) => (row[column] === null || row[column] === undefined ? null : Number(row[column])));
  switch (kind) {
    case 'bins':
      return {
        kind,
        column,
        slices: slices.map(({ window, segment, rows }): BinCount => {
          const { counts, missing } = countBins(buildValueCounts(getNumbers(rows)), request.edges);
          return { window, segment, counts, missing };
        }),
      };
    case 'categories':
      return {
        kind,
        column,
        slices: slices.map(({ window, segment, rows }): CategoryCounts => {
          const { categories, counts, missing } = buildCategoryCounts(rows.map((row) => row[column]));
          return { window, segment, categories: [...categories], counts, missing };
        }),
      };
    case 'values':
      return {
        kind,
        column,
        slices: slices.map(({ window, segment, rows }): ValueCounts => ({
          window,
          segment,
          ...buildValueCounts(getNumbers(rows)),
        })),
      };
  }
}
