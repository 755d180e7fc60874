import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPlugin } from '../harness/startPlugin';
import type { RunningPlugin } from '../harness/runningPlugin';

const logs = fileURLToPath(new URL('../../fixtures/logs/', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'plumbline-logs-'));
const folder = join(root, 'logs');
const range = { from: '2024-01-01T00:00:00Z', to: '2024-02-01T00:00:00Z' };
const reference = { id: 'before', kind: 'timeRange', from: '2024-01-01', to: '2024-01-08' };

let plugin: RunningPlugin;
beforeAll(async () => {
  cpSync(logs, folder, { recursive: true });
  mkdirSync(join(folder, 'nothing'));
  symlinkSync('/etc', join(folder, 'link'));
  writeFileSync(join(folder, 'untimed.csv'), 'when,x\nnever,1\nsoon,2\n');
  writeFileSync(join(folder, 'log.csv'), 'timestamp,x,c\n2024-01-02T00:00:00Z,1,a\n2024-01-10T00:00:00Z,2,b\n');
  plugin = await startPlugin({ dataRoots: [folder] });
});
afterAll(async () => {
  await plugin.stop();
  rmSync(root, { recursive: true });
});

/** A data source with one model; parts of it replaced. */
function buildJsonData(model: object, path = folder): object {
  const mapped = {
    model: 'm',
    source: 'log.csv',
    columns: { timestamp: 'timestamp', features: ['x'] },
    references: [reference],
    ...model,
  };
  return { store: { type: 'duckdb', path }, models: [mapped] };
}

const drift = { queryType: 'drift', view: 'table' };

async function ask(jsonData: unknown, query: object = drift) {
  const caller = { dataSource: { uid: JSON.stringify(jsonData), jsonData } };
  const { A: answer } = await plugin.queryData([{ ...query, refId: 'A' }], { ...range, caller });
  return { answer, health: await plugin.checkHealth(caller) };
}

describe('what is wrong with a log is named with its remedy, in the panel and in the health check', () => {
  const columns = { timestamp: 'timestamp', features: ['x'] };
  test.each([
    ['a broken Parquet file', buildJsonData({ source: 'broken.parquet' }), /broken\.parquet/],
    ['an empty file', buildJsonData({ source: 'empty.csv' }), /empty\.csv/],
    ['a file that is not there', buildJsonData({ source: 'none.csv' }), /none\.csv/],
    ['a folder that is not there', buildJsonData({}, join(folder, 'absent')), /absent/],
    ['a folder without logs', buildJsonData({ source: 'nothing' }), /nothing/],
    ['a folder outside the roots', buildJsonData({}, root), /data_roots/],
    ['a link out of the roots', buildJsonData({ source: 'link/hosts' }), /link/],
    ['a climb out of the roots', buildJsonData({ source: '../log.csv' }), /\.\./],
    ['the environment of the process', buildJsonData({ source: 'environ' }, '/proc/self'), /data_roots/],
    ['lines with too many values', buildJsonData({ source: 'bad-rows.csv' }), /bad-rows\.csv/],
    [
      'a missing feature',
      buildJsonData({ columns: { ...columns, features: ['x', 'y'] } }),
      /"y".*"columns\.features\.1".*x, c/,
    ],
    ['a missing timestamp', buildJsonData({ columns: { ...columns, timestamp: 'time' } }), /time.*timestamp/],
    [
      'a timestamp that is none',
      buildJsonData({ source: 'untimed.csv', columns: { ...columns, timestamp: 'when' } }),
      /when/,
    ],
    ['an unknown time zone', buildJsonData({ timezone: 'Mars/Olympus' }), /"Mars\/Olympus"/],
    [
      'a reference that is not there',
      buildJsonData({ references: [{ id: 'r', kind: 'source', source: 'gone.csv' }] }),
      /gone\.csv/,
    ],
  ])('%s', async (_name, jsonData, words) => {
    const { answer, health } = await ask(jsonData);
    expect(answer?.error).toMatch(words);
    expect(answer?.errorSource).toBe('downstream');
    expect(answer?.error?.split(/[.:!?] /).length).toBeGreaterThan(1);
    expect(health.status).toBe('ERROR');
    expect(health.message).toMatch(words);
  });
});

describe('what is wrong with the settings is named with its place', () => {
  test.each([
    ['no settings', {}, /has no store yet/],
    ['no store', { models: [] }, /has no store yet/],
    ['an unknown store', { store: { type: 'oracle' } }, /"store\.type" is "oracle"; it can be duckdb/],
    ['a misspelt key', buildJsonData({ refrences: [] }), /refrences/],
    [
      'no columns',
      { ...buildJsonData({}), models: [{ model: 'm', source: 'log.csv' }] },
      /"models\.0\.columns" is missing/,
    ],
    ['text instead of settings', 'hello', /settings/],
  ])('%s', async (_name, jsonData, words) => {
    const { answer, health } = await ask(jsonData);
    expect(answer?.error).toMatch(words);
    expect(answer?.errorSource).toBe('downstream');
    expect(health.status).toBe('ERROR');
    expect(health.message).toMatch(words);
  });

  test('no model yet is an error of the health check alone', async () => {
    const { health } = await ask({ store: { type: 'duckdb', path: folder }, models: [] });
    expect(health).toMatchObject({
      status: 'ERROR',
      message: expect.stringContaining('No model is mapped yet') as string,
    });
  });
});

describe('what is wrong with a query is named with what there is', () => {
  const jsonData = buildJsonData({});
  test.each([
    ['an unknown type', { queryType: 'drfit' }, /Did you mean "drift"\?/],
    [
      'an unknown method',
      { ...drift, method: 'psy' },
      /"method" is "psy"; it can be auto, psi, .*Did you mean "psi"\?/,
    ],
    ['an unknown model', { ...drift, models: ['n'] }, /no model "n".*There is m\./],
    ['an unknown column', { ...drift, columns: ['z'] }, /called "z".*There is x\./],
    ['an unmapped column', { ...drift, columns: ['c'] }, /called "c"/],
    ['a column with SQL in it', { ...drift, columns: ['x"; DROP TABLE log; --'] }, /DROP TABLE/],
    ['an unknown reference', { ...drift, reference: 'after' }, /"after".*before/],
    ['a version without a version column', { ...drift, version: 'v1' }, /columns\.version/],
    [
      'a broken regular expression',
      { ...drift, filters: [{ column: 'x', operator: '=~', value: '(' }] },
      /regular expression/,
    ],
    ['a query of a newer plugin', { ...drift, v: 9 }, /newer Plumbline/],
    ['no query type', {}, /"queryType"/],
  ])('%s', async (_name, query, words) => {
    const { answer } = await ask(jsonData, query);
    expect(answer?.error).toMatch(words);
    expect(answer?.errorSource).toBe('downstream');
    expect(answer?.status).toBe(400);
  });
});

describe('the process', () => {
  test('has lived through all of it', async () => {
    const { answer, health } = await ask(buildJsonData({}));
    expect(answer?.error).toBeUndefined();
    expect(health.status).toBe('OK');
    expect(plugin.logs.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('is started again after a kill and answers', async () => {
    const caller = { dataSource: { jsonData: buildJsonData({}) } };
    const before = await plugin.query(drift, { ...range, caller });
    await plugin.restart();
    expect(await plugin.query(drift, { ...range, caller })).toEqual(before);
  });
});
