import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evaluateAlertInstances } from '../../contract/alertInstances';
import { startPlugin } from '../harness/startPlugin';
import type { RunningPlugin } from '../harness/runningPlugin';
import { drawRankingLog } from './drawRankingLog';
import type { RankedItem } from './drawRankingLog';
import { readRows } from './readRows';
import { writeRankingDataSource } from './writeRankingDataSource';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-ranking-'));
const weeks = { from: '2024-01-01T00:00:00Z', to: '2024-01-16T00:00:00Z' };
const ranking = { queryType: 'performance', models: ['search'], window: { every: '1w' }, view: 'table' };
const week = 7 * 86_400_000;
const items = drawRankingLog();

let plugin: RunningPlugin;
beforeAll(async () => {
  const jsonData = writeRankingDataSource(folder);
  plugin = await startPlugin({ dataRoots: [folder], caller: { dataSource: { uid: 'searches', jsonData } } });
});
afterAll(async () => {
  await plugin.stop();
  rmSync(folder, { recursive: true });
});

/** Relevance of each search's items from the highest score down, of searches in a week. */
function getLists(place: number): number[][] {
  const start = Date.parse(weeks.from) + place * week;
  const lists = new Map<string, RankedItem[]>();
  for (const item of items.filter(({ time }) => time >= start && time < start + week)) {
    lists.set(item.search, [...(lists.get(item.search) ?? []), item]);
  }
  return [...lists.values()].map((list) => list.sort((a, b) => b.score - a.score).map(({ relevance }) => relevance));
}

function getMean(values: ReadonlyArray<number | undefined>): number {
  const known = values.flatMap((value) => value ?? []);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

const metrics: Record<string, (list: number[], k: number) => number | undefined> = {
  ndcg(list, k) {
    const gain = (order: number[]): number =>
      order.slice(0, k).reduce((sum, relevance, i) => sum + (relevance * Math.LN2) / Math.log(i + 2), 0);
    const best = gain([...list].sort((a, b) => b - a));
    return best === 0 ? undefined : gain(list) / best;
  },
  map(list, k) {
    const relevant = list.filter((relevance) => relevance > 0).length;
    const hits = list.slice(0, k).map((relevance, i) => {
      const above = list.slice(0, i + 1).filter((other) => other > 0).length;
      return relevance > 0 ? above / (i + 1) : 0;
    });
    return relevant === 0 ? undefined : hits.reduce((sum, hit) => sum + hit, 0) / Math.min(k, relevant);
  },
  mrr(list, k) {
    const first = list.slice(0, k).findIndex((relevance) => relevance > 0);
    return first < 0 ? 0 : 1 / (first + 1);
  },
};

describe('performance of a ranking', () => {
  test.each([
    ['ndcg', 3],
    ['ndcg', undefined],
    ['map', 5],
    ['mrr', 2],
  ] as const)('%s at %s is that of each list, averaged, with an interval', async (metric, k) => {
    const rows = readRows((await plugin.query({ ...ranking, metric, k }, weeks))[0]).slice(0, 2);
    expect(rows).toHaveLength(2);
    rows.forEach((row, place) => {
      const values = getLists(place).map((list) => metrics[metric]?.(list, k ?? Infinity));
      expect(Number(row.value)).toBeCloseTo(getMean(values), 10);
      expect(Number(row.lower)).toBeLessThan(Number(row.value));
      expect(Number(row.upper)).toBeGreaterThan(Number(row.value));
      expect(row).toMatchObject({ rows: 2240, labelled_rows: 2240, label_maturity: 1, kind: 'realised' });
    });
    expect(Number(rows[1]?.upper)).toBeLessThan(Number(rows[0]?.lower));
  });

  test('is NDCG of whole lists where the query names no metric', async () => {
    const [row] = readRows((await plugin.query(ranking, weeks))[0]);
    expect(row?.metric).toBe('ndcg');
  });

  test('counts lists without a relevant item, and tells it', async () => {
    const [frame] = await plugin.query({ ...ranking, metric: 'map' }, weeks);
    const empty = [0, 1].flatMap(getLists).filter((list) => list.every((relevance) => relevance === 0)).length;
    const texts = frame?.meta?.notices?.map(({ text }) => text);
    expect(texts).toContainEqual(
      expect.stringContaining(`${empty} of 560 lists are left out, because nothing in them is relevant`)
    );
  });

  test('takes no list whose labels are not all in, and counts the labels', async () => {
    const times = { ...weeks, to: '2024-01-05T06:10:00Z' };
    const [frame] = await plugin.query({ ...ranking, metric: 'mrr', window: { every: '1d' } }, times);
    const rows = readRows(frame);
    const known = items.filter(
      ({ time, known: moment }) => moment <= Date.parse(times.to) && time >= Date.parse('2024-01-04')
    );
    expect(rows[3]).toMatchObject({ labelled_rows: known.length, rows: 320 });
    expect(rows[3]?.value).not.toBeNull();
    expect(rows[4]).toMatchObject({ value: null, labelled_rows: 0 });
    expect(frame?.meta?.notices?.map(({ text }) => text).join()).toMatch(
      /\d+ of \d+ lists are left out, because a row has no label/
    );
  });

  test('by arrival holds the lists whose labels came in within the window', async () => {
    const asked = { ...ranking, metric: 'ndcg', by: 'arrival', window: { every: '1d' } };
    const rows = readRows((await plugin.query(asked, weeks))[0]);
    const byPrediction = readRows((await plugin.query({ ...asked, by: 'prediction' }, weeks))[0]);
    expect(rows.slice(1, 15).map(({ value }) => value)).toEqual(byPrediction.slice(0, 14).map(({ value }) => value));
  });

  test('is one alert instance, which carries its k', async () => {
    const query = { ...ranking, metric: 'ndcg', k: 3, view: 'latest' };
    const result = evaluateAlertInstances(await plugin.query(query, { ...weeks, headers: { FromAlert: 'true' } }));
    const instances = result.kind === 'instances' ? result.instances : [];
    expect(instances.map(({ labels }) => labels)).toEqual([
      expect.objectContaining({ model: 'search', metric: 'ndcg', k: '3' }),
    ]);
  });

  test('says how it came about', async () => {
    const [frame] = await plugin.query({ ...ranking, metric: 'ndcg', k: 3, segmentBy: 'area' }, weeks);
    const recipes = JSON.stringify(frame?.meta?.custom?.recipes);
    expect(recipes).toContain('"method":"ndcg@3"');
    expect(recipes).toContain('seed 42');
    expect(new Set(readRows(frame).map(({ segment }) => segment))).toEqual(new Set(['help', 'shop']));
  });

  test.each([
    [{ metric: 'roc_auc' }, "doesn't fit model"],
    [{ models: ['ungrouped'], metric: 'ndcg' }, '"columns.group"'],
    [{ metric: 'ndcg', estimated: 'yes' }, "can't be estimated"],
    [{ view: 'roc' }, 'whose task is ranking'],
    [{ models: ['tags'] }, 'several labels at once'],
  ])('refuses %j with a sentence', async (query, sentence) => {
    await expect(plugin.query({ ...ranking, ...query }, weeks)).rejects.toThrow(sentence);
  });
});
