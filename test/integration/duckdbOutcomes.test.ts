import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMemoryStore } from '../../src/services/testing/buildMemoryStore';
import type { MemoryRow } from '../../src/services/testing/buildMemoryStore';
import type { CountOutcomesRequest, LabelSource, OutcomeCounts, OutcomeRequest } from '../../src/stores/outcomeCounts';
import type { PredictionLogStore } from '../../src/stores/predictionLogStore';
import { openTestStore } from './duckdb/openTestStore';
import type { TestStore } from './duckdb/openTestStore';
import { writeParquet } from './duckdb/writeParquet';

const start = Date.UTC(2024, 0, 1);
const hour = 3_600_000;

/** 400 predictions an hour apart; labels come one to five days later, some never, a few twice. */
const rows = Array.from({ length: 400 }, (_, index) => {
  const step = (index * 37) % 100;
  const hasLabel = index % 9 !== 0;
  return {
    ts: start + index * hour,
    id: `p${index}`,
    shelf: index % 41 === 0 ? null : `q${Math.floor(index / 5)}`,
    region: index % 3 === 0 ? 'north' : 'south',
    score: index % 17 === 0 ? null : step / 100,
    guess: step >= 60 ? 1 : 0,
    amount: index % 23 === 0 ? null : step - 20,
    truth: hasLabel ? Number((index * 53) % 100 < step) : null,
    cost: hasLabel ? ((index * 53) % 90) - 15 : null,
    known: hasLabel ? start + index * hour + (1 + (index % 5)) * 24 * hour : null,
  };
});
const corrected = rows.filter((row) => row.truth !== null).map((row, index) => ({ ...row, copy: index % 11 === 0 }));
const actuals = corrected.flatMap(({ id, truth, known, copy }) => [
  { key: id, outcome: truth, seen: known },
  ...(copy ? [{ key: id, outcome: truth === 1 ? 0 : 1, seen: (known ?? 0) + 24 * hour }] : []),
]);

const log = { source: 'log.parquet', format: 'auto' as const };
const own: LabelSource = { column: 'truth', arrival: 'known', knownBy: null };
const joined: LabelSource = {
  column: 'outcome',
  arrival: 'seen',
  knownBy: null,
  join: { log: { source: 'actuals.parquet', format: 'auto' }, id: 'key', logId: 'id' },
};
const binary: OutcomeRequest = { kind: 'binary', positive: '1', prediction: 'guess', score: 'score' };
const weeks = [0, 1, 2].map((week) => ({ start: start + week * 168 * hour, end: start + (week + 1) * 168 * hour }));

function buildRequest(labels: LabelSource, outcome: OutcomeRequest, more: object = {}): CountOutcomesRequest {
  const selection = { log, timestamp: 'ts', from: null, to: null, filters: [] };
  return { selection, slicing: { windows: weeks, segment: 'region' }, labels, by: 'prediction', outcome, ...more };
}

/** Combinations by name, put together and in order, so that answers of both stores compare. */
function summarise(answer: OutcomeCounts): Record<string, number> {
  const totals: Record<string, number> = {};
  const add = (key: string, count: number): void => void (totals[key] = (totals[key] ?? 0) + count);
  for (const slice of answer.slices) {
    const name = `${slice.window} ${slice.segment}`;
    if ('lists' in slice) {
      add(`${name} rows`, slice.rows);
      add(`${name} labelled`, slice.labelled);
      add(`${name} lists`, slice.lists);
      Object.entries(slice.sums).forEach(([sum, values]) =>
        values.forEach((value, list) => add(`${name} ${sum} ${list}`, Number(value.toPrecision(9))))
      );
    } else if ('sums' in slice) {
      add(`${name} rows`, slice.rows);
      add(`${name} labelled`, slice.labelled);
      Object.entries<number>({ ...slice.sums }).forEach(([sum, value]) =>
        add(`${name} ${sum}`, Number(value.toPrecision(9)))
      );
    } else if ('residuals' in slice) {
      add(`${name} rows`, slice.rows);
      add(`${name} labelled`, slice.labelled);
      slice.residuals.forEach((residual, index) => add(`${name} ${residual}`, slice.counts[index] ?? 0));
    } else {
      const scores = 'scores' in slice ? slice.scores : undefined;
      slice.counts.forEach((count, index) =>
        add(`${name} ${slice.predictions[index]} ${scores?.[index]} ${slice.labels[index]}`, count)
      );
    }
  }
  return totals;
}

describe('Outcomes counted by DuckDB', () => {
  let test: TestStore;
  let memory: PredictionLogStore;

  beforeAll(async () => {
    test = await openTestStore();
    memory = buildMemoryStore({ 'log.parquet': rows, 'actuals.parquet': actuals });
    await writeParquet(join(test.folder, 'log.parquet'), buildQuery(rows, ['ts', 'known']));
    await writeParquet(join(test.folder, 'actuals.parquet'), buildQuery(actuals, ['seen']));
  });
  afterAll(() => test.close());

  it.each<[string, CountOutcomesRequest]>([
    ['of two classes', buildRequest(own, binary)],
    ['of two classes without a score', buildRequest(own, { kind: 'binary', positive: '1', prediction: 'guess' })],
    ['of two classes with labels of their own source', buildRequest(joined, binary)],
    ['that were known by a moment', buildRequest({ ...own, knownBy: start + 300 * hour }, binary)],
    [
      'that were known by a moment, of their own source',
      buildRequest({ ...joined, knownBy: start + 300 * hour }, binary),
    ],
    ['by the time of the label', buildRequest(own, binary, { by: 'arrival' })],
    ['by the time of the label in its own source', buildRequest(joined, binary, { by: 'arrival' })],
    ['of named classes', buildRequest(own, { kind: 'classes', prediction: 'guess' })],
    ['of numbers, as sums', buildRequest({ ...own, column: 'cost' }, { kind: 'errors', prediction: 'amount' })],
    ['of numbers, as residuals', buildRequest({ ...own, column: 'cost' }, { kind: 'residuals', prediction: 'amount' })],
    ['of lists', buildRequest(own, { kind: 'lists', group: 'shelf', score: 'score', k: null })],
    ['of lists to a place', buildRequest(joined, { kind: 'lists', group: 'shelf', score: 'amount', k: 2 })],
    [
      'of lists whose relevance has degrees and whose scores are often equal',
      buildRequest({ ...own, column: 'cost' }, { kind: 'lists', group: 'shelf', score: 'guess', k: 3 }),
    ],
    [
      'of rows that pass a filter',
      buildRequest(own, binary, {
        selection: {
          log,
          timestamp: 'ts',
          from: start + 50 * hour,
          to: start + 350 * hour,
          filters: [{ column: 'region', operator: '=', value: 'south' }],
        },
      }),
    ],
    [
      'of blocks of rows',
      buildRequest(own, binary, { slicing: { windows: [], rowBlocks: { size: 70, origin: start, id: 'id' } } }),
    ],
  ])('%s equal a loop over the rows', async (_name, request) => {
    const expected = summarise(await memory.countOutcomes(request));
    expect(Object.keys(expected).length).toBeGreaterThan(2);
    expect(summarise(await test.store.countOutcomes(request))).toEqual(expected);
  });

  it('take the label that came in last by the moment that is asked about', async () => {
    const changed = actuals.filter(({ key }) => key === 'p1');
    expect(changed.map(({ outcome }) => outcome)).toEqual([0, 1]);
    const labelOf = async (knownBy: number | null): Promise<unknown> => {
      const selection = { log, timestamp: 'ts', from: start + hour, to: start + 2 * hour, filters: [] };
      const answer = await test.store.countOutcomes(
        buildRequest({ ...joined, knownBy }, binary, { selection, slicing: { windows: [] } })
      );
      return answer.kind === 'binary' ? answer.slices[0]?.labels[0] : undefined;
    };
    expect(await labelOf(changed[0]?.seen ?? 0)).toBe(0);
    expect(await labelOf(null)).toBe(1);
    expect(await labelOf(start)).toBeNaN();
  });

  it('rise by score, so that curves can be read off', async () => {
    const answer = await test.store.countOutcomes(buildRequest(own, binary, { slicing: { windows: [] } }));
    const scores = answer.kind === 'binary' ? [...(answer.slices[0]?.scores ?? [])].filter(Number.isFinite) : [];
    expect(scores.length).toBeGreaterThan(100);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
  });

  it.each([
    ['of the log', { ...own, knownBy: start + 300 * hour }],
    ['of their own source', joined],
  ])('have labels %s beside sampled rows', async (_name, source) => {
    const sample = async (store: PredictionLogStore): Promise<string[]> => {
      const selection = { log, timestamp: 'ts', from: null, to: null, filters: [] };
      const columns = [{ column: 'id', kind: 'categorical' as const }];
      const label = { source, kind: 'numeric' as const };
      const [all] = await store.sampleRows({ selection, slicing: { windows: [] }, columns, label, mostRows: 1000 });
      const [ids, labels] = all?.columns ?? [];
      const values = labels?.kind === 'numeric' ? labels.values : new Float64Array(0);
      return ids?.kind === 'categorical'
        ? Array.from(ids.codes, (code, row) => `${ids.names[code]} ${values[row]}`).sort()
        : [];
    };
    const expected = await sample(memory);
    expect(expected.filter((pair) => pair.endsWith('1')).length).toBeGreaterThan(50);
    expect(expected.filter((pair) => pair.endsWith('NaN')).length).toBeGreaterThan(20);
    expect(await sample(test.store)).toEqual(expected);
  });

  it('name a label column that is not there', async () => {
    await expect(test.store.countOutcomes(buildRequest({ ...own, column: 'verdict' }, binary))).rejects.toThrow(
      'no column verdict'
    );
  });
});

function buildQuery(held: readonly MemoryRow[], times: readonly string[]): string {
  const names = Object.keys(held[0] ?? {});
  const format = (name: string, value: MemoryRow[string] | undefined): string => {
    if (value === null || value === undefined) {
      return 'NULL';
    }
    if (times.includes(name)) {
      return `make_timestamp(${Number(value) * 1000}::BIGINT)`;
    }
    return typeof value === 'number' ? `${value}${name === 'score' ? '::DOUBLE' : ''}` : `'${value}'`;
  };
  const values = held.map((row) => `(${names.map((name) => format(name, row[name])).join(', ')})`);
  return `SELECT * FROM (VALUES ${values.join(', ')}) AS t(${names.join(', ')})`;
}
