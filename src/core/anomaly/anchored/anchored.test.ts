import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlayDetectors, overlaySteps } from '../../../schema/query/overlayQuery';
import { defaultDetectorOptions } from '../defaultDetectorOptions';
import type { DetectorName } from '../detectors';
import { getDetectorMode } from '../getDetectorMode';
import type { AnchoredOptions } from './anchoredOptions';
import { getAnchor } from './getAnchor';
import { getPieceLength } from './getPieceLength';
import { getPieces } from './getPieces';
import { getSpan } from './getSpan';
import { judgeSeriesByWeek } from './judgeSeriesByWeek';
import { judgeWeek } from './judgeWeek';
import { weekMs } from './weekMs';

const hour = 3_600_000;
const start = Date.UTC(2026, 0, 5);
const instants = fc.integer({ min: 0, max: 4e12 });

function buildSeries(weeks: number) {
  const length = weeks * 168;
  const times = Float64Array.from({ length }, (_, index) => start + index * hour);
  const values = times.map((_, index) => 100 + 20 * Math.sin((index * Math.PI) / 12) + 3 * Math.sin(index * 1.7));
  for (const index of [length - 30, length - 31, length - 200, Math.floor(length / 2)]) {
    values[index] = 300;
  }
  values[length - 50] = NaN;
  return { times, values };
}

function buildOptions(detector: DetectorName, changes: Partial<AnchoredOptions> = {}): AnchoredOptions {
  return { ...defaultDetectorOptions, detector, lookBack: 2 * weekMs, exclude: [], ...changes };
}

const atOnce = () => Promise.resolve();

function judge({ times, values }: ReturnType<typeof buildSeries>, from: number, to: number, options: AnchoredOptions) {
  return judgeSeriesByWeek({ from, to }, (week) => judgeWeek(times, values, week, options, atOnce));
}

describe('anchors', () => {
  it('are Mondays, 00:00 UTC, no more than a week before', () => {
    fc.assert(
      fc.property(instants, (time) => {
        const anchor = getAnchor(time);
        expect(new Date(anchor).toISOString()).toMatch(/T00:00:00\.000Z$/);
        expect(new Date(anchor).getUTCDay()).toBe(1);
        expect(time - anchor).toBeGreaterThanOrEqual(0);
        expect(time - anchor).toBeLessThan(weekMs);
      })
    );
  });
});

describe('pieces', () => {
  it('have at most 10,000 points and divide the week, at every step that a query can have', () => {
    for (const step of overlaySteps.map(getSpan)) {
      const length = getPieceLength(step);
      expect(length / step).toBeLessThanOrEqual(10_000);
      expect(weekMs % length).toBe(0);
      expect(length % step).toBe(0);
    }
  });

  it('cover a stretch without gaps, and are the same for every stretch that needs them', () => {
    const steps = fc.constantFrom(...overlaySteps.map(getSpan));
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 3 * weekMs }), steps, (from, length, step) => {
        const pieces = getPieces({ from, to: from + length }, step);
        expect(pieces[0]?.from).toBeLessThanOrEqual(from);
        expect(pieces.at(-1)?.to).toBeGreaterThanOrEqual(from + length);
        pieces.slice(1).forEach((piece, index) => expect(piece.from).toBe(pieces[index]?.to));
        const last = pieces.at(-1);
        expect(getPieces({ from: (last?.to ?? 0) - 1, to: last?.to ?? 0 }, step)).toEqual([last]);
      }),
      { numRuns: 50 }
    );
  });
});

describe('verdicts', () => {
  const series = buildSeries(6);
  const end = start + 6 * weekMs;

  it.each(overlayDetectors.filter((name) => name !== 'peers'))('of %s are the same at every zoom', async (detector) => {
    expect(getDetectorMode(detector)).toBe('online');
    const options = buildOptions(detector);
    const whole = await judge(series, start + 2 * weekMs, end, options);
    const zooms = fc.tuple(fc.integer({ min: 0, max: 670 }), fc.integer({ min: 1, max: 400 }));
    await fc.assert(
      fc.asyncProperty(zooms, async ([first, length]) => {
        const from = start + 2 * weekMs + first * hour;
        const part = await judge(series, from, from + length * hour, options);
        const same = whole.times.indexOf(part.times[0] ?? NaN);
        const until = same + part.times.length;
        expect(part.times.length).toBeGreaterThan(0);
        for (const key of ['score', 'outlier', 'lower', 'upper', 'expected'] as const) {
          expect([...part.detection[key]]).toEqual([...whole.detection[key].subarray(same, until)]);
        }
      }),
      { numRuns: 8, seed: 7 }
    );
  });

  it('do not change as the series goes on or its distant past is lost', async () => {
    const options = buildOptions('auto');
    const from = start + 4 * weekMs;
    const before = await judge(series, from, from + 100 * hour, options);
    const cut = series.times.indexOf(getAnchor(from) - 2 * weekMs);
    const shorter = { times: series.times.slice(cut, -40), values: series.values.slice(cut, -40) };
    const after = await judge(shorter, from, from + 100 * hour, options);
    expect([...after.detection.score]).toEqual([...before.detection.score]);
  });

  it('find what is far out, in one incident', async () => {
    const { incidents, detection, values } = await judge(series, end - 100 * hour, end, buildOptions('rolling_robust'));
    expect(incidents).toHaveLength(1);
    expect(incidents[0]).toMatchObject({ from: end - 31 * hour, to: end - 30 * hour, actual: 300 });
    expect(values.filter((_, index) => detection.outlier[index] === 1)).toEqual(new Float64Array([300, 300]));
  });

  it('are not given on excluded stretches, while the values stay', async () => {
    const exclude = [{ from: end - 40 * hour, to: end - 20 * hour }];
    const options = buildOptions('rolling_robust', { exclude });
    const { incidents, values, times, detection } = await judge(series, end - 100 * hour, end, options);
    expect(incidents).toEqual([]);
    expect(values).toContain(300);
    times.forEach((time, index) => {
      const isExcluded = time >= end - 40 * hour && time < end - 20 * hour;
      expect(Number.isNaN(detection.upper[index])).toBe(isExcluded);
    });
  });

  it('of auto are refused for a counter, with the reason', async () => {
    const counter = { times: series.times, values: series.times.map((_, index) => index * 3) };
    const { refusals, detection } = await judge(counter, end - 100 * hour, end - 1, buildOptions('auto'));
    expect(refusals).toEqual([{ kind: 'unsuitable', reason: 'counter' }]);
    expect(detection.score.every(Number.isNaN)).toBe(true);
  });
});
