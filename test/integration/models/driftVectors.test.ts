import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isSameAnswer } from '../../../tools/check-vectors/isSameAnswer';
import { startPlugin } from '../harness/startPlugin';
import { readRows } from './readRows';
import type { Row } from './readRows';
import type { RunningPlugin } from '../harness/runningPlugin';

const vectors = new URL('../../fixtures/drift-vectors/', import.meta.url);
const cellSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const valueSchema = z.object({ score: z.union([z.number(), z.string()]), threshold: z.number(), drifted: z.boolean() });
const casesSchema = z.object({
  cases: z.array(
    z.object({
      name: z.string(),
      reference: z.array(cellSchema),
      current: z.array(cellSchema),
      expected: z.looseObject({
        evidently: z.record(z.string(), z.union([valueSchema.loose(), z.object({ undefined: z.string() })])).optional(),
        nannyml: z.record(z.string(), z.union([z.number(), z.string()])).optional(),
      }),
    })
  ),
});
type Case = z.infer<typeof casesSchema>['cases'][number];

const readCases = (file: string): Case[] =>
  casesSchema.parse(JSON.parse(readFileSync(new URL(file, vectors), 'utf8'))).cases;
const numeric = readCases('numeric.json');
const categorical = readCases('categorical.json');
const range = { from: '2024-01-01T00:00:00Z', to: '2024-02-01T00:00:00Z' };
const time = (row: number): string => new Date(Date.parse(range.from) + row * 1000).toISOString();

/** Numbers as CSV, names as JSON lines: between them every odd value can be written. */
function writeCsv(path: string, cells: Case['current']): void {
  const lines = cells.map((cell, row) => `${time(row)},${cell === null ? '' : String(cell)}`);
  writeFileSync(path, ['timestamp,x', ...lines, ''].join('\n'));
}

function writeJsonLines(path: string, cells: Case['current']): void {
  writeFileSync(path, cells.map((x, row) => `${JSON.stringify({ timestamp: time(row), x })}\n`).join(''));
}

function writeModel(folder: string, kind: string, { name, reference, current }: Case) {
  const write = kind === 'numeric' ? writeCsv : writeJsonLines;
  const extension = kind === 'numeric' ? 'csv' : 'jsonl';
  mkdirSync(join(folder, kind, name), { recursive: true });
  write(join(folder, kind, name, `reference.${extension}`), reference);
  write(join(folder, kind, name, `current.${extension}`), current);
  return {
    model: `${kind}/${name}`,
    source: `${kind}/${name}/current.${extension}`,
    columns: { timestamp: 'timestamp', features: ['x'] },
    references: [{ id: 'reference', kind: 'source', source: `${kind}/${name}/reference.${extension}` }],
  };
}

const folder = mkdtempSync(join(tmpdir(), 'plumbline-vectors-'));
let plugin: RunningPlugin;

beforeAll(async () => {
  const models = [
    ...numeric.map((entry) => writeModel(folder, 'numeric', entry)),
    ...categorical.map((entry) => writeModel(folder, 'categorical', entry)),
  ];
  plugin = await startPlugin({
    dataRoots: [folder],
    caller: { dataSource: { jsonData: { store: { type: 'duckdb', path: folder }, models } } },
  });
});

afterAll(async () => {
  await plugin.stop();
  rmSync(folder, { recursive: true });
});

async function ask(query: object): Promise<Map<string, Row>> {
  const [frame] = await plugin.query({ queryType: 'drift', columns: ['x'], view: 'table', ...query }, range);
  return new Map(readRows(frame).map((row) => [String(row.model), row]));
}

type Expected = [model: string, file: string, name: string, path: string[], value: unknown];

function compare(expected: Expected[], rows: Map<string, Row>, column: string): void {
  const wrong = expected.filter(([model, file, name, path, value]) => {
    const got = rows.get(model)?.[column] ?? null;
    const want = typeof value === 'number' || typeof value === 'boolean' ? value : null;
    return !isSameAnswer(file, name, path, want, typeof got === 'number' || typeof got === 'boolean' ? got : null);
  });
  expect(
    wrong.map(
      ([model, , , path, value]) =>
        `${model} ${path.join('.')}: ${String(value)}, not ${String(rows.get(model)?.[column])}`
    )
  ).toEqual([]);
  expect(expected.length).toBeGreaterThan(4);
}

function collect(get: (entry: Case) => unknown, path: string[], kinds = ['numeric', 'categorical']): Expected[] {
  const lists: Array<[string, Case[]]> = [
    ['numeric', numeric],
    ['categorical', categorical],
  ];
  return lists
    .filter(([kind]) => kinds.includes(kind))
    .flatMap(([kind, cases]) =>
      cases.flatMap((entry): Expected[] => {
        const value = get(entry);
        return value === undefined ? [] : [[`${kind}/${entry.name}`, `${kind}.json`, entry.name, path, value]];
      })
    );
}

describe('samples in files, asked for through the backend', () => {
  test.each([
    ['psi', 'psi', 'score'],
    ['jensen_shannon', 'jensenshannon', 'score'],
    ['wasserstein', 'wasserstein', 'score'],
    ['kolmogorov_smirnov', 'ks', 'p_value'],
    ['chi_squared', 'chisquare', 'p_value'],
    ['hellinger', 'hellinger', 'score'],
    ['kl_divergence', 'kl_div', 'score'],
    ['energy_distance', 'ed', 'score'],
    ['mann_whitney', 'mannw', 'p_value'],
    ['anderson_darling', 'anderson', 'p_value'],
    ['cramer_von_mises', 'cramer_von_mises', 'p_value'],
    ['t_test', 't_test', 'p_value'],
    ['two_proportion_z', 'z', 'p_value'],
    ['g_test', 'g_test', 'p_value'],
  ])('%s of the convention evidently is what Evidently gives, and so is the verdict', async (method, name, column) => {
    const rows = await ask({ method, convention: 'evidently' });
    const get = (entry: Case) => {
      const value = entry.expected.evidently?.[name];
      return value !== undefined && 'score' in value ? value : undefined;
    };
    compare(
      collect((entry) => get(entry)?.score, ['evidently', name, 'score']),
      rows,
      column
    );
    const defined = (entry: Case) => (typeof get(entry)?.score === 'number' ? get(entry) : undefined);
    compare(
      collect((entry) => defined(entry)?.drifted, ['evidently', name, 'drifted']),
      rows,
      'drifted'
    );
    compare(
      collect((entry) => defined(entry)?.threshold, ['evidently', name, 'threshold']),
      rows,
      'threshold'
    );
  });

  test("auto of the convention evidently chooses Evidently's method", async () => {
    const rows = await ask({ method: 'auto', convention: 'evidently' });
    const names: Record<string, string> = {
      ks: 'kolmogorov_smirnov',
      jensenshannon: 'jensen_shannon',
      chisquare: 'chi_squared',
      z: 'two_proportion_z',
    };
    const chosen = collect((entry) => {
      const method = entry.expected.evidently?.default;
      return method !== undefined && 'method' in method ? method.method : undefined;
    }, []);
    const wrong = chosen.filter(
      ([model, , , , method]) => rows.get(model)?.method !== (names[String(method)] ?? method)
    );
    expect(wrong).toEqual([]);
    expect(chosen.length).toBeGreaterThan(20);
  });

  test.each([
    ['kolmogorov_smirnov', 'kolmogorov_smirnov'],
    ['wasserstein', 'wasserstein'],
    ['jensen_shannon', 'jensen_shannon'],
    ['chi_squared', 'chi2'],
    ['hellinger', 'hellinger'],
    ['l_infinity', 'l_infinity'],
  ])('%s of the convention nannyml is what NannyML gives', async (method, name) => {
    const rows = await ask({ method, convention: 'nannyml', threshold: 0.1 });
    compare(
      collect((entry) => entry.expected.nannyml?.[name], ['nannyml', name]),
      rows,
      'score'
    );
  });

  test.each([
    ['kolmogorov_smirnov', ['ks', 'exact', 'statistic']],
    ['wasserstein', ['wasserstein', 'over_reference_std']],
  ])('%s of the convention plumbline is the exact statistic', async (method, path) => {
    const rows = await ask({ method });
    compare(
      collect((entry) => getAt(entry.expected, path), path, ['numeric']),
      rows,
      'score'
    );
  });

  test('jensen_shannon of the convention plumbline is the distance over the deciles of the reference', async () => {
    const rows = await ask({ method: 'jensen_shannon' });
    const path = ['quantile_bins_10', 'jensen_shannon_distance_base2'];
    compare(
      collect((entry) => (hasPlumblineBins(entry) ? getAt(entry.expected, path) : undefined), path, ['numeric']),
      rows,
      'score'
    );
  });

  test('the distribution counts the deciles of the reference', async () => {
    for (const { name, expected } of numeric.filter(hasPlumblineBins)) {
      const query = { queryType: 'distribution', models: [`numeric/${name}`], column: 'x', method: 'psi' };
      const rows = readRows((await plugin.query(query, range))[0]);
      expect(
        rows.map((row) => row.reference_count),
        name
      ).toEqual(getAt(expected, ['quantile_bins_10', 'reference_counts']));
      expect(
        rows.map((row) => row.current_count),
        name
      ).toEqual(getAt(expected, ['quantile_bins_10', 'current_counts']));
    }
  });
});

/** Ten or fewer distinct values have a bin each, and missing or infinite values count in the plumbline bins. */
function hasPlumblineBins({ reference, current }: Case): boolean {
  const isPlain = [...reference, ...current].every((value) => typeof value === 'number');
  return isPlain && new Set(reference).size > 10;
}

function getAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (held, key) => (typeof held === 'object' && held !== null ? Reflect.get(held, key) : undefined),
    value
  );
}
