import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildInfrastructureSeries } from './buildInfrastructureSeries';
import { demoPeriod } from './demoPeriod';
import { writeInfrastructure } from './writeInfrastructure';

const hour = 3_600_000;
const week = 168 * hour;
const now = Date.UTC(2026, 5, 3);
const folder = mkdtempSync(join(tmpdir(), 'infrastructure-'));
afterAll(() => rmSync(folder, { recursive: true }));

function getValues(name: string, model = 'flight-delay'): Float64Array {
  const series = buildInfrastructureSeries().find((one) => one.name === name && one.labels.model === model);
  return series?.values ?? new Float64Array();
}

function getMean(values: Float64Array, from: number, hours: number): number {
  const start = (from - demoPeriod.start) / demoPeriod.step;
  const part = values.subarray(start, start + (hours * hour) / demoPeriod.step);
  return part.reduce((sum, value) => sum + value, 0) / part.length;
}

describe('the infrastructure series of the demo', () => {
  it('are the same at every call, and never missing or negative', () => {
    expect(buildInfrastructureSeries()).toEqual(buildInfrastructureSeries());
    const values = buildInfrastructureSeries().flatMap((series) => [...series.values]);
    expect(values.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
  });

  it('hold the queue spike of 9 December, with latency and CPU, on one model alone', () => {
    const spike = Date.UTC(2013, 11, 9, 14);
    for (const [name, factor] of [
      ['model_server_queue_depth', 5],
      ['model_server_request_duration_seconds', 1.8],
      ['model_server_cpu_usage_ratio', 1.15],
    ] as const) {
      const before = getMean(getValues(name), spike - week, 5);
      expect(getMean(getValues(name), spike, 5), name).toBeGreaterThan(factor * before);
      const other = getValues(name, 'flight-minutes');
      expect(getMean(other, spike, 5), name).toBeLessThan(1.2 * getMean(other, spike - week, 5));
    }
  });

  it('hold a slow build that its rollback ends', () => {
    const latency = getValues('model_server_request_duration_seconds');
    const slow = getMean(latency, Date.UTC(2013, 11, 12, 16), 4);
    const usual = getMean(latency, Date.UTC(2013, 11, 13, 16), 4);
    expect(slow).toBeGreaterThan(1.5 * usual);
    const starts = new Set(getValues('model_server_start_time_seconds'));
    expect(starts.has(Date.UTC(2013, 11, 12, 15) / 1000)).toBe(true);
    expect(starts.size).toBe(4);
  });
});

describe('the file for Prometheus', () => {
  const path = join(folder, 'infrastructure.om');
  writeInfrastructure(path, now);
  const lines = readFileSync(path, 'utf8').split('\n');

  it('ends within a week after now, moved by whole weeks, starts of servers with it', () => {
    const times = lines.filter((line) => line.startsWith('model_server')).map((line) => Number(line.split(' ').at(-1)));
    const last = Math.max(...new Set(times)) * 1000;
    expect(last).toBeGreaterThan(now - demoPeriod.step);
    expect(last).toBeLessThan(now + week);
    const shift = last - demoPeriod.end;
    expect(Math.abs(shift - Math.round(shift / week) * week)).toBeLessThan(demoPeriod.step);
    const start = lines.find((line) => line.startsWith('model_server_start_time'))?.split(' ') ?? [];
    expect(Number(start[1])).toBeLessThan(Number(start[2]));
    expect(Number(start[2]) - Number(start[1])).toBeLessThan((2 * week) / 1000);
  });

  it.skipIf(spawnSync('promtool', ['--version']).error !== undefined)('becomes blocks by promtool', () => {
    // The last weeks of each series: the whole takes long.
    const recent = (now - 2 * week) / 1000;
    const part = lines.filter((line) => !line.startsWith('model_server') || Number(line.split(' ').at(-1)) > recent);
    const short = join(folder, 'short.om');
    writeFileSync(short, part.join('\n'));
    const blocks = join(folder, 'blocks');
    const { status, stderr } = spawnSync(
      'promtool',
      ['tsdb', 'create-blocks-from', 'openmetrics', '--max-block-duration=720h', short, blocks],
      { encoding: 'utf8' }
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(readdirSync(blocks).length).toBeGreaterThan(0);
  });
});
