// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { addBreaches } from '../../src/viz/deviation/addBreaches';
import type { DeviationBaseline } from '../../src/viz/deviation/deviationBaseline';
import { buildDeviationCells } from '../../src/viz/deviation/buildDeviationCells';
import { judgeDeviations } from '../../src/viz/deviation/judgeDeviations';
import { readOverlayFrames } from '../../src/viz/overlay/readOverlayFrames';
import { formatReading } from './formatReading';
import { readGoldenFrames } from './readGoldenFrames';

const range = { from: Date.parse('2013-12-16T00:00:00Z'), to: Date.parse('2013-12-31T12:00:00Z') };

const baselines: Array<[string, DeviationBaseline]> = [
  ['deviation-reference', { kind: 'reference', share: 0.5, width: 4, direction: 'both' }],
  ['deviation-static', { kind: 'static', expected: 125, tolerance: 30, direction: 'up' }],
  ['deviation-peers', { kind: 'peers', width: 4, direction: 'both' }],
  ['deviation-series', { kind: 'series', name: 'JFK', tolerance: 0.1, direction: 'down' }],
];

describe('what the deviation panel makes of predictions each half day by airport', () => {
  test.each(baselines)('%s', async (name, baseline) => {
    const reading = readOverlayFrames(readGoldenFrames('health-series-by-origin'));
    if (reading.kind !== 'series') {
      throw new Error(`The answer reads as ${reading.kind}, not as series`);
    }
    const pause = () => Promise.resolve();
    const judged = await judgeDeviations(
      { series: reading.series, given: [], baseline, newest: 'judge' as const, range },
      pause
    );
    const rows = await addBreaches(judged, baseline.direction, pause);
    const { row, start, end, ratio, verdict, sourceRow } = buildDeviationCells(rows, range);
    const described = rows.map(({ series, detection: { lower, upper, score, outlier }, violation, breach }) => ({
      name: series.name,
      times: series.times,
      values: series.values,
      detection: { lower, upper, score, outlier },
      violation,
      breach,
    }));
    const answer = { rows: described, cells: { row, start, end, ratio, verdict, sourceRow } };
    await expect(formatReading(answer)).toMatchFileSnapshot(`readings/${name}.json`);
  });
});
