import type {
  ColumnMeasure,
  ColumnCounts,
  ColumnRequest,
  CountColumnsRequest,
  RowCount,
  CountRowsRequest,
  MatchCount,
  MeasureColumnsRequest,
  SliceMeasures,
  SelectionFilter,
  SliceKey,
} from '../../../src/stores/predictionLogStore';
import type { SampleRow } from './sampleLog';

type Value = string | number | boolean | null;

const columns: Record<string, (row: SampleRow) => Value> = {
  score: (row) => row.score,
  whole: (row) => row.whole,
  flag: (row) => row.flag,
  'na"me': (row) => row.name,
  region: (row) => row.region,
};

interface Slice extends SliceKey {
  rows: SampleRow[];
}

/** The port's counting as plainly as it can be said, row by row: what an engine's answer must equal. */
export function countRowsInMemory(log: readonly SampleRow[], request: CountRowsRequest): RowCount[] {
  return slice(log, request).map(({ window, segment, rows }) => ({
    window,
    segment,
    rows: rows.length,
    first: Math.min(...rows.map((row) => row.ms)),
    last: Math.max(...rows.map((row) => row.ms)),
  }));
}

export function countColumnsInMemory(log: readonly SampleRow[], request: CountColumnsRequest): ColumnCounts[] {
  const slices = slice(log, request);
  return request.columns.map((column) => countColumn(slices, column));
}

export function countMatchesInMemory(
  log: readonly SampleRow[],
  request: CountRowsRequest,
  match: SelectionFilter
): MatchCount[] {
  return slice(log, request).map(({ window, segment, rows }) => ({
    window,
    segment,
    rows: rows.filter((row) => passes(row, match)).length,
  }));
}

export function measureColumnsInMemory(log: readonly SampleRow[], request: MeasureColumnsRequest): SliceMeasures[] {
  return slice(log, request).map(({ window, segment, rows }) => ({
    window,
    segment,
    rows: rows.length,
    values: request.measures.map((measure) => measureInMemory(rows, measure)),
  }));
}

function measureInMemory(rows: readonly SampleRow[], measure: ColumnMeasure): number | null {
  const read = columns[measure.column];
  const filled = rows.map((row) => read?.(row) ?? null).filter((value) => value !== null && !Number.isNaN(value));
  const finite = filled.filter((value): value is number => Number.isFinite(value)).sort((a, b) => a - b);
  const mean = finite.reduce((sum, value) => sum + value, 0) / finite.length;
  switch (measure.kind) {
    case 'filled':
      return filled.length;
    case 'distinct':
      return new Set(filled).size;
    case 'not_numbers':
      return filled.filter((value) => String(value).trim() === '' || Number.isNaN(Number(value))).length;
    case 'mean':
      return finite.length === 0 ? null : mean;
    case 'mean_magnitude':
      return finite.length === 0 ? null : finite.reduce((sum, value) => sum + Math.abs(value), 0) / finite.length;
    case 'deviation':
      return finite.length === 0
        ? null
        : Math.sqrt(finite.reduce((sum, value) => sum + (value - mean) ** 2, 0) / finite.length);
    case 'minimum':
      return finite[0] ?? null;
    case 'maximum':
      return finite.at(-1) ?? null;
    case 'quantile': {
      const place = measure.share * (finite.length - 1);
      const low = finite[Math.floor(place)];
      const high = finite[Math.ceil(place)];
      return low === undefined || high === undefined ? null : low + (high - low) * (place - Math.floor(place));
    }
  }
}

function slice(log: readonly SampleRow[], { selection, slicing }: CountRowsRequest): Slice[] {
  const slices = new Map<string, Slice>();
  const add = (window: number, row: SampleRow): void => {
    const segment = slicing.segment === undefined ? '' : (getText(row, slicing.segment) ?? '');
    const key = JSON.stringify([window, segment]);
    const found = slices.get(key) ?? { window, segment, rows: [] };
    found.rows.push(row);
    slices.set(key, found);
  };
  const passing = log.filter((row) => selection.filters.every((filter) => passes(row, filter)));
  const isBefore = (row: SampleRow, to: number | null): boolean => to === null || row.ms < to;
  const isFrom = (row: SampleRow, from: number | null): boolean => from === null || row.ms >= from;
  const { rowBlocks } = slicing;
  if (rowBlocks) {
    const ordered = passing
      .filter((row) => isFrom(row, rowBlocks.origin) && isBefore(row, selection.to))
      .sort((a, b) => a.ms - b.ms || compareText(a.id, b.id));
    const first = ordered.findIndex((row) => isFrom(row, selection.from));
    ordered.forEach((row, position) => {
      const block = Math.floor(position / rowBlocks.size);
      if (first >= 0 && block >= Math.floor(first / rowBlocks.size)) {
        add(block, row);
      }
    });
  } else {
    const windows = slicing.windows.length === 0 ? [{ start: -Infinity, end: Infinity }] : slicing.windows;
    for (const row of passing.filter((one) => isFrom(one, selection.from) && isBefore(one, selection.to))) {
      windows.forEach(({ start, end }, window) => {
        if (row.ms >= start && row.ms < end) {
          add(window, row);
        }
      });
    }
  }
  return [...slices.values()].sort((a, b) => a.window - b.window || compareText(a.segment, b.segment));
}

function countColumn(slices: readonly Slice[], request: ColumnRequest): ColumnCounts {
  const { kind, column } = request;
  switch (kind) {
    case 'bins':
      return {
        kind,
        column,
        slices: slices.map(({ window, segment, rows }) => {
          const counts = new Float64Array(request.edges.length + 1);
          const present = getNumbers(rows, column);
          present.forEach((value) => {
            const bin = request.edges.findIndex((edge) => edge >= value);
            const index = bin < 0 ? request.edges.length : bin;
            counts[index] = (counts[index] ?? 0) + 1;
          });
          return { window, segment, counts, missing: rows.length - present.length };
        }),
      };
    case 'categories':
      return {
        kind,
        column,
        slices: slices.map(({ window, segment, rows }) => {
          const texts = rows.map((row) => getText(row, column)).filter((text) => text !== null);
          const categories = [...new Set(texts)].sort(compareText);
          const counts = categories.map((category) => texts.filter((text) => text === category).length);
          return {
            window,
            segment,
            categories,
            counts: Float64Array.from(counts),
            missing: rows.length - texts.length,
          };
        }),
      };
    case 'values':
      return {
        kind,
        column,
        slices: slices.map(({ window, segment, rows }) => {
          const present = getNumbers(rows, column);
          const finite = present.filter((value) => Number.isFinite(value)).map((value) => value + 0);
          const values = Float64Array.from(new Set(finite)).sort();
          const counts = values.map((value) => finite.filter((other) => other === value).length);
          const infinite = present.length - finite.length;
          return { window, segment, values, counts, missing: rows.length - present.length, infinite };
        }),
      };
  }
}

function getNumbers(rows: readonly SampleRow[], column: string): number[] {
  return rows
    .map((row) => columns[column]?.(row) ?? null)
    .filter((value): value is number => typeof value === 'number' && !Number.isNaN(value));
}

function getText(row: SampleRow, column: string): string | null {
  const value = columns[column]?.(row) ?? null;
  if (value === null || (typeof value === 'number' && Number.isNaN(value))) {
    return null;
  }
  return String(value).replace('Infinity', 'inf');
}

function passes(row: SampleRow, { column, operator, value, values }: SelectionFilter): boolean {
  const text = getText(row, column) ?? '';
  const matches = (wanted: string): boolean => equals(columns[column]?.(row) ?? null, text, wanted);
  switch (operator) {
    case '=':
      return matches(value);
    case '!=':
      return !matches(value);
    case '=|':
      return (values ?? [value]).some(matches);
    case '!=|':
      return !(values ?? [value]).some(matches);
    case '=~':
      return new RegExp(`^(?:${value})$`, 'su').test(text);
    case '!~':
      return !new RegExp(`^(?:${value})$`, 'su').test(text);
    default:
      return getText(row, column) !== null && isOrdered(columns[column]?.(row) ?? null, operator, value);
  }
}

function equals(actual: Value, text: string, wanted: string): boolean {
  const isNumeric = wanted.trim() !== '' && Number.isFinite(Number(wanted));
  if (typeof actual === 'number' && !Number.isNaN(actual) && isNumeric) {
    return actual === Number(wanted);
  }
  if (typeof actual === 'boolean' && ['0', '1'].includes(wanted)) {
    return actual === (wanted === '1');
  }
  return text === wanted;
}

function isOrdered(actual: Value, operator: string, wanted: string): boolean {
  const order = typeof actual === 'number' ? Math.sign(actual - Number(wanted)) : compareText(String(actual), wanted);
  const accepted: Record<string, number[]> = { '<': [-1], '<=': [-1, 0], '>': [1], '>=': [0, 1] };
  return accepted[operator]?.includes(order) ?? false;
}

function compareText(a: string, b: string): number {
  return Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
