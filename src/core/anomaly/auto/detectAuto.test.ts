import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIncidents } from '../findIncidents';
import { autoParameters } from './autoParameters';
import { AutoStream } from './AutoStream';
import { describeAlarm } from './describeAlarm';
import { AutoRun, type AutoOptions } from './AutoRun';
import { detectAuto } from './detectAuto';
import { finishWork } from '../../work/finishWork';

const step = 300_000;
const rowsADay = 288;

function detect(values: ArrayLike<number>, options: Partial<AutoOptions> = {}) {
  const times = Float64Array.from(values, (_, index) => index * step);
  return finishWork(detectAuto(times, Float64Array.from(values), { direction: 'both', ...options }));
}

/** A daily wave with noise that repeats itself after 101 rows. */
function getWave(length: number, change: (index: number, value: number) => number = (_, value) => value): Float64Array {
  return Float64Array.from({ length }, (_, index) =>
    change(index, 100 + 30 * Math.sin((2 * Math.PI * index) / rowsADay) + ((7919 * index) % 101) / 20)
  );
}

function getAlarmRows(values: ArrayLike<number>, options: Partial<AutoOptions> = {}): number[] {
  return detect(values, options).alarms.map(({ index }) => index);
}

function describeAll(values: ArrayLike<number>): string[] {
  return detect(values).alarms.map(({ reason }) =>
    describeAlarm(reason, {
      formatValue: (value) => value.toFixed(0),
      formatTime: String,
      t: (_, text, numbers) => text.replace(/\{\{(\w+)\}\}/g, (_match, name: string) => String(numbers[name])),
    })
  );
}

const spikeAndShift = getWave(6048, (index, value) => value + (index === 4500 ? 60 : 0) + (index >= 5300 ? 40 : 0));

/** Cheap noise without randomness, differing with its seed. */
function getNoise(length: number, seed: number): Float64Array {
  let state = seed;
  return Float64Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  });
}

describe('detectAuto', () => {
  it('finds a spike and a level shift in a daily wave, at their first row', () => {
    const { alarms, alarmScore } = detect(spikeAndShift);
    expect(alarms.map(({ index }) => index)).toEqual([936, 4500, 5300, 5518]);
    expect(alarms[1]?.reason.kind).toBe('jump');
    expect(alarms[2]?.reason.kind).toBe('level');
    expect(Math.abs((alarmScore[4500] ?? NaN) / 1286.4 - 1)).toBeLessThan(0.05);
  });

  it('gives the same scores row by row as for a whole series', () => {
    const { alarmScore, lower, upper } = detect(spikeAndShift);
    const stream = new AutoStream({ threshold: autoParameters.threshold, direction: 'both' });
    spikeAndShift.forEach((value, index) => {
      expect(stream.push(index * step, value)).toBe(alarmScore[index]);
      expect(stream.lower).toBe(lower[index]);
      expect(stream.upper).toBe(upper[index]);
    });
  });

  it('can be read while it is under way: what is said of a point stays', () => {
    const times = Float64Array.from(spikeAndShift, (_, index) => index * step);
    const run = new AutoRun(times, spikeAndShift, { direction: 'both' });
    const work = run.judgeAll();
    for (let part = 0; part < 48; part++) {
      work.next();
    }
    const early = run.detection.score.slice(0, 4_700);
    expect(early.some((score) => score > 1)).toBe(true);
    expect(run.detection.score.slice(5_000).every(Number.isNaN)).toBe(true);
    finishWork(work);
    expect(run.detection.score.slice(0, 4_700)).toEqual(early);
    expect(run.detection).toEqual(detect(spikeAndShift));
  });

  it.each([1, 937, 4501, 5310])('does not change the past when the series is cut at row %i', (length) => {
    const whole = detect(spikeAndShift);
    const cut = detect(spikeAndShift.subarray(0, length));
    for (const name of ['alarmScore', 'score', 'outlier', 'expected', 'lower', 'upper'] as const) {
      expect(cut[name]).toEqual(whole[name].slice(0, length));
    }
  });

  it('does not change the past of any series that is cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 700 }), (seed, length) => {
        const values = getNoise(700, seed);
        expect(detect(values.subarray(0, length)).alarmScore).toEqual(detect(values).alarmScore.slice(0, length));
      }),
      { numRuns: 10 }
    );
  });

  it('never alarms on a constant, and once on its first step', () => {
    expect(getAlarmRows(Array<number>(2000).fill(7))).toEqual([]);
    const stepped = Array.from({ length: 2000 }, (_, index) => (index >= 1000 ? 1 : 0));
    expect(getAlarmRows(stepped)).toEqual([1000]);
  });

  it('does not depend on the unit of the series', () => {
    const { alarmScore } = detect(spikeAndShift);
    for (const factor of [1024, 2 ** -60]) {
      const scaled = detect(spikeAndShift.map((value) => value * factor)).alarmScore;
      scaled.forEach((score, index) => expect(score).toBeCloseTo(alarmScore[index] ?? NaN, 9));
    }
  });

  it('finds a dip as it finds a spike', () => {
    const mirrored = spikeAndShift.map((value) => -value);
    expect(detect(mirrored).alarmScore).toEqual(detect(spikeAndShift).alarmScore);
  });

  it('looks only to the side that was asked for', () => {
    const values = getWave(6048, (index, value) => value + (index === 4500 ? 60 : 0) - (index === 5500 ? 60 : 0));
    expect(getAlarmRows(values, { direction: 'up' })).toContain(4500);
    expect(getAlarmRows(values, { direction: 'up' })).not.toContain(5500);
    expect(getAlarmRows(values, { direction: 'down' })).toContain(5500);
    expect(getAlarmRows(values, { direction: 'down' })).not.toContain(4500);
    const { outlier } = detect(values, { direction: 'down' });
    expect(outlier[4500]).toBe(0);
  });

  it('alarms more rarely the higher its threshold', () => {
    expect(getAlarmRows(spikeAndShift, { threshold: 300 })).toEqual([4500, 5300]);
    expect(getAlarmRows(spikeAndShift, { threshold: 1e4 })).toEqual([]);
  });

  it('neither judges nor learns what is excluded', () => {
    const isExcluded = (time: number) => time >= 4500 * step && time < 4510 * step;
    const noisy = getWave(6048, (index, value) => (index >= 4500 && index < 4510 ? 1e6 : value));
    const holes = getWave(6048, (index, value) => (index >= 4500 && index < 4510 ? NaN : value));
    const excluded = detect(noisy, { isExcluded });
    expect(excluded.alarmScore).toEqual(detect(holes).alarmScore);
    expect(excluded.score[4505]).toBeNaN();
    expect(excluded.outlier[4505]).toBe(0);
    expect(Number.isFinite(excluded.upper[4505])).toBe(true);
  });

  it('goes by the clock, not by the row, when rows are missing', () => {
    const isMissing = (index: number) => index >= 1400 && index < 1500;
    const kept = [...spikeAndShift.keys()].filter((index) => !isMissing(index));
    const times = Float64Array.from(kept, (index) => index * step);
    const values = Float64Array.from(kept, (index) => spikeAndShift[index] ?? NaN);
    const rows = finishWork(detectAuto(times, values, { direction: 'both' })).alarms.map(({ index }) => kept[index]);
    expect(rows).toEqual(expect.arrayContaining([4500, 5300]));
    expect(rows.length).toBeLessThanOrEqual(5);
  });

  it('draws a band that follows the time of day and holds 99 of 100 ordinary values', () => {
    const { lower, upper, expected } = detect(getWave(6048));
    const peak = 20 * rowsADay + rowsADay / 4;
    const trough = peak + rowsADay / 2;
    expect((expected[peak] ?? NaN) - (expected[trough] ?? NaN)).toBeGreaterThan(50);
    const values = getWave(6048);
    const outside = values.filter((value, index) => value < (lower[index] ?? NaN) || value > (upper[index] ?? NaN));
    expect(outside.length / values.length).toBeLessThan(0.02);
    upper.forEach((high, index) => {
      expect(!Number.isNaN(high) && high - (lower[index] ?? NaN) <= 0).toBe(false);
    });
  });

  it('keeps its scores and flags in step: above 1 is out, and nothing else', () => {
    const { score, outlier } = detect(spikeAndShift);
    score.forEach((value, index) => expect(value > 1).toBe(outlier[index] === 1));
    expect(Math.min(...score)).toBeGreaterThanOrEqual(0);
  });

  it('never says of a moving series that it stands still', () => {
    const values = getWave(6000, (index) => 100 + ((7919 * index) % 101) / 50 + Math.max(0, index - 4500) / 50);
    const kinds = detect(values).alarms.map(({ reason }) => reason.kind);
    expect(kinds).toContain('level');
    expect(kinds).not.toContain('flat_line');
  });

  it('claims no rarity beyond the points that it has seen', () => {
    detect(spikeAndShift).alarms.forEach(({ index, oneIn }) => {
      expect(oneIn).toBeGreaterThan(100);
      expect(oneIn).toBeLessThanOrEqual(index + 1);
    });
  });

  it('opens an incident with each alarm and ends it when the series is calm again', () => {
    const values = getWave(6048, (index, value) => value + (index >= 4500 && index < 4520 ? 60 : 0));
    const detection = detect(values);
    const incident = findIncidents(detection, autoParameters.calmRows).find(({ first }) => first === 4500);
    expect(incident).toMatchObject({ first: 4500, last: 4519, points: 20 });
    expect(detection.alarms.find(({ index }) => index === 4500)).toMatchObject({ last: 4519 });
  });

  it.each([
    ['nothing', [], { reason: 'no_values' }],
    ['too few points', [1, 2, 3], { reason: 'too_few_points', needed: 101 }],
    ['a constant', Array<number>(200).fill(3), { reason: 'constant' }],
    ['a counter', Array.from({ length: 400 }, (_, index) => (index % 300) * 5), { reason: 'counter' }],
    [
      'mostly holes',
      Array.from({ length: 900 }, (_, index) => (index % 3 === 0 ? index % 7 : NaN)),
      { reason: 'too_sparse' },
    ],
  ])('refuses %s and says why', (_, values, suitability) => {
    expect(detect(values).suitability).toMatchObject({ kind: 'unsuitable', ...suitability });
  });

  it('finds an ordinary series suitable, and its day', () => {
    const { suitability, periods, step: found } = detect(getWave(4 * rowsADay));
    expect(suitability).toEqual({ kind: 'suitable' });
    expect(periods.map(({ points }) => points)).toEqual([rowsADay]);
    expect(found.median).toBe(step);
  });

  it('names no period where the step is uneven', () => {
    const values = getWave(4 * rowsADay);
    const times = Float64Array.from(values, (_, index) => index * step + (index % 2 === 0 ? 0 : 120_000));
    expect(finishWork(detectAuto(times, values, { direction: 'both' })).periods).toEqual([]);
  });

  it.each([
    ['a jump', (index: number, value: number) => value + (index === 4500 ? 60 : 0), /^Jumped up by 6\d in one step/],
    ['a drop', (index: number, value: number) => value - (index === 4500 ? 60 : 0), /^Dropped by \d\d in one step/],
    ['a new level', (index: number, value: number) => value + (index >= 4500 ? 90 : 0), /^New level: 1\d\d on average/],
    [
      'a flat line',
      (index: number, value: number) => (index >= 4500 && index < 4560 ? 100 : value),
      /^Has not moved for/,
    ],
    [
      'wild swings',
      (index: number, value: number) => value + (index >= 4500 && index < 4560 ? (index % 2 === 0 ? 25 : -25) : 0),
      /^(Swings by ±\d+ over the last|Jumped|Dropped)/,
    ],
    [
      'a missing daily peak',
      (index: number, value: number) => (index >= 4330 && index < 4450 ? 100 + (value % 5) : value),
      /is \d+ below everything seen around this time of day/,
    ],
  ])('says in a sentence what %s is', (_, change, sentence) => {
    const found = describeAll(getWave(5000, change));
    expect(found.some((text) => sentence.test(text))).toBe(true);
  });
});
