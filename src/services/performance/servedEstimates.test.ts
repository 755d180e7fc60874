import { describe, expect, test } from 'vitest';
import type { Frame } from '../../schema/frames/frame';
import { performanceQuerySchema } from '../../schema/query/performanceQuery';
import type { MemoryLogs, MemoryRow } from '../testing/buildMemoryStore';
import { buildTestContext } from '../testing/buildTestContext';
import { getColumn } from '../testing/getColumn';
import { computePerformance } from './computePerformance';

const day = 86_400_000;
const start = Date.parse('2024-01-01T00:00:00Z');

/** Rows whose probability is 0.2 or 0.8; of those above, so many in ten are positive. */
function buildRows(version: string, { from, positiveInTen }: { from: number; positiveInTen: number }): MemoryRow[] {
  return Array.from({ length: 2000 }, (_, row) => {
    const isHigh = row % 2 === 0;
    const turn = Math.floor(row / 2) % 10;
    return {
      timestamp: from + Math.floor((row * day) / 2000),
      version,
      probability: isHigh ? 0.8 : 0.2,
      prediction: isHigh ? 1 : 0,
      actual: isHigh ? Number(turn < positiveInTen) : Number(turn >= positiveInTen),
    };
  });
}

const first = buildRows('v1', { from: start, positiveInTen: 9 });
const second = buildRows('v2', { from: start + day, positiveInTen: 6 });
const logs: MemoryLogs = { 'log.csv': [...first, ...second], 'training/v1.csv': first, 'training/v2.csv': second };

function ask(files: MemoryLogs): Promise<Frame[]> {
  const columns = {
    timestamp: 'timestamp',
    version: 'version',
    prediction: 'prediction',
    probability: 'probability',
    actual: 'actual',
    features: [],
  };
  const references = [{ id: 'training', kind: 'version', version: 'served', source: 'training/{version}.csv' }];
  const context = buildTestContext({
    logs: files,
    settings: { models: [{ model: 'm', source: 'log.csv', columns, references }] },
    request: { range: { from: start, to: start + 2 * day } },
  });
  const query = { queryType: 'performance', metric: 'accuracy', window: { every: '1d' }, view: 'table' };
  return computePerformance(performanceQuerySchema.parse({ ...query, estimated: 'both', calibration: 'on' }), context);
}

/** Realised and estimated accuracy of both days. */
function readValues(frame: Frame | undefined): Record<string, unknown[]> {
  const kinds = getColumn(frame, 'kind');
  const values = getColumn(frame, 'value');
  const pick = (kind: string): unknown[] => values.filter((_, row) => kinds[row] === kind);
  return { realised: pick('realised'), estimated: pick('estimated') };
}

describe('estimates learnt from the data of the version that serves', () => {
  test('each window is estimated by what its own version was trained on', async () => {
    const [frame] = await ask(logs);
    const { realised = [], estimated = [] } = readValues(frame);
    expect(realised).toEqual([0.9, 0.6]);
    expect(estimated[0]).toBeCloseTo(0.9, 6);
    expect(estimated[1]).toBeCloseTo(0.6, 6);
    expect(JSON.stringify(frame?.meta?.custom?.recipes)).toContain('training/v2.csv, of version v2');
  });

  test('a version without its file is not estimated and is named; its realised performance stays', async () => {
    const files = Object.fromEntries(Object.entries(logs).filter(([name]) => name !== 'training/v2.csv'));
    const [frame] = await ask(files);
    const { realised, estimated = [] } = readValues(frame);
    expect(realised).toEqual([0.9, 0.6]);
    expect(estimated[0]).toBeCloseTo(0.9, 6);
    expect(estimated[1]).toBeNull();
    const notices = JSON.stringify(frame?.meta?.notices);
    expect(notices).toContain('There is no file training/v2.csv');
    expect(notices).toContain('has left no labelled data to estimate from');
  });

  test('a version whose data hold no labels is told, and the others go on', async () => {
    const unlabelled = second.map((row) => ({ ...row, actual: null }));
    const [frame] = await ask({ ...logs, 'training/v2.csv': unlabelled });
    const { estimated = [] } = readValues(frame);
    expect(estimated[0]).toBeCloseTo(0.9, 6);
    expect(estimated[1]).toBeNull();
    expect(JSON.stringify(frame?.meta?.notices)).toContain('has no labels');
  });
});
