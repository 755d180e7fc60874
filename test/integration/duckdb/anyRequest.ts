import * as fc from 'fast-check';
import type {
  ColumnRequest,
  CountColumnsRequest,
  LogSource,
  SelectionFilter,
  Slicing,
} from '../../../src/stores/predictionLogStore';

const start = Date.UTC(2024, 0, 1);
const hour = 3_600_000;

const moment = fc.integer({ min: -48, max: 41 * 24 }).map((hours) => start + hours * hour);
const optionalMoment = fc.option(moment, { nil: null });
const numberText = fc.constantFrom('0', '-3', '1', '2.0', '1e0', '0.5', '12345.678', '7');
const text = fc.constantFrom(
  '',
  'a',
  'B',
  'true',
  'EWR',
  "o'hare",
  'say "hi"',
  'x; DROP TABLE log',
  '10',
  "' OR 1=1 --"
);
const pattern = fc.constantFrom('', '.*', 'a|b', '[A-Z]+', '.', 'line.break', "o'h.*", '\\d+', 'true|false', 'nothing');

const filters: fc.Arbitrary<SelectionFilter> = fc.oneof(
  fc.record({
    column: fc.constantFrom('score', 'whole'),
    operator: fc.constantFrom('=', '!=', '<', '<=', '>', '>='),
    value: numberText,
  }),
  fc.record({
    column: fc.constantFrom('na"me', 'region', 'flag', 'whole'),
    operator: fc.constantFrom('=', '!='),
    value: fc.oneof(text, numberText),
  }),
  fc.record({
    column: fc.constantFrom('na"me', 'region'),
    operator: fc.constantFrom('<', '<=', '>', '>='),
    value: text,
  }),
  fc.record({
    column: fc.constantFrom('na"me', 'region', 'flag', 'whole'),
    operator: fc.constantFrom('=|', '!=|'),
    value: fc.constant(''),
    values: fc.array(fc.oneof(text, numberText), { maxLength: 4 }),
  }),
  fc.record({
    column: fc.constantFrom('na"me', 'region', 'flag', 'whole'),
    operator: fc.constantFrom('=~', '!~'),
    value: pattern,
  })
);

const uniformWindows = fc
  .record({ from: moment, hours: fc.constantFrom(1, 6, 24, 168), count: fc.integer({ min: 1, max: 60 }) })
  .map(({ from, hours, count }) =>
    Array.from({ length: count }, (_, index) => ({
      start: from + index * hours * hour,
      end: from + (index + 1) * hours * hour,
    }))
  );
const anyWindows = fc.array(
  fc
    .record({ from: moment, length: fc.integer({ min: 1, max: 20 * 24 }) })
    .map(({ from, length }) => ({ start: from, end: from + length * hour })),
  { maxLength: 8 }
);
const segment = fc.option(fc.constantFrom('region', 'flag', 'na"me', 'whole'), { nil: undefined });
const slicing: fc.Arbitrary<Slicing> = fc.oneof(
  fc.record({ windows: fc.oneof(uniformWindows, anyWindows), segment }),
  fc.record({
    windows: fc.constant([]),
    rowBlocks: fc.record({ size: fc.integer({ min: 1, max: 150 }), origin: moment, id: fc.constant('id') }),
    segment,
  })
);

const edges = fc
  .uniqueArray(fc.constantFrom(-Infinity, -4, -3, -1, 0, 0.5, 1, 1.25, 2, 3, 1000, 12345.678, Infinity), {
    maxLength: 12,
  })
  .map((values) => Float64Array.from(values).sort());
const numberColumn = fc.constantFrom('score', 'whole');
const column: fc.Arbitrary<ColumnRequest> = fc.oneof(
  fc.record({ kind: fc.constant('bins' as const), column: numberColumn, edges }),
  fc.record({ kind: fc.constant('values' as const), column: numberColumn }),
  fc.record({
    kind: fc.constant('categories' as const),
    column: fc.constantFrom('na"me', 'region', 'flag', 'whole', 'score'),
  })
);

/** Any request that a service could make of the sample log. */
export function anyRequest(log: LogSource): fc.Arbitrary<CountColumnsRequest> {
  return fc.record({
    selection: fc.record({
      log: fc.constant(log),
      timestamp: fc.constant('ts'),
      from: optionalMoment,
      to: optionalMoment,
      filters: fc.array(filters, { maxLength: 3 }),
    }),
    slicing,
    columns: fc.array(column, { minLength: 1, maxLength: 5 }),
  });
}
