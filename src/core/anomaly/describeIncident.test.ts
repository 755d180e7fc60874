import { describe, expect, it } from 'vitest';
import { describeIncident, type IncidentWording } from './describeIncident';
import { detectRollingRobust } from './detectRollingRobust';
import { findIncidents } from './findIncidents';
import { getIncidentEvidence, type IncidentEvidence } from './getIncidentEvidence';
import { finishWork } from '../work/finishWork';

const wording: IncidentWording = {
  formatValue: (value) => `${Number(value.toFixed(1))} ms`,
  formatTime: (time) => new Date(time).toISOString().slice(11, 16),
  t: (_, text, values) => text.replace(/\{\{(\w+)\}\}/g, (_match, name: string) => String(values[name])),
};

const evidence: IncidentEvidence = {
  from: Date.UTC(2026, 0, 1, 14, 0),
  to: Date.UTC(2026, 0, 1, 14, 30),
  time: Date.UTC(2026, 0, 1, 14, 5),
  points: 1,
  side: 'above',
  actual: 240,
  expected: 118,
  halfWidth: 24,
  excess: 98,
  score: 5.08,
  isRecord: false,
};

describe('describeIncident', () => {
  it('tells when a point left the band, what was expected and by how much it is off', () => {
    expect(describeIncident(evidence, wording)).toBe(
      'At 14:05 the value was 240 ms, 98 ms above the band (expected 118 ms ± 24 ms).'
    );
  });

  it('tells of a stretch of points by its ends and its furthest point', () => {
    const stretch: IncidentEvidence = { ...evidence, points: 6, side: 'below', actual: 10, excess: 84 };
    expect(describeIncident(stretch, wording)).toBe(
      'From 14:00 to 14:30, 6 points left the band: 10 ms at 14:05, 84 ms below it (expected 118 ms ± 24 ms).'
    );
  });

  it.each([
    [{ points: 1, side: 'above' }, 'and the highest so far.'],
    [{ points: 1, side: 'below' }, 'and the lowest so far.'],
    [{ points: 2, side: 'above' }, 'and the highest so far.'],
    [{ points: 2, side: 'below' }, 'and the lowest so far.'],
  ] as const)('says that a value is a record (%o)', (change, ending) => {
    expect(describeIncident({ ...evidence, ...change, isRecord: true }, wording).endsWith(ending)).toBe(true);
  });

  it('names no band where the series had never moved', () => {
    const change = { ...evidence, expected: 7, actual: 8, halfWidth: 3.5e-11, excess: 1 };
    expect(describeIncident(change, wording)).toBe('At 14:05 the value was 8 ms; it had been 7 ms all along.');
    expect(describeIncident({ ...change, points: 3 }, wording)).toBe(
      'From 14:00 to 14:30, 3 points left 7 ms, where the value had been all along: 8 ms at 14:05.'
    );
  });

  it('reads its facts off the series', () => {
    const times = Float64Array.from({ length: 100 }, (_, index) => index * 60_000);
    const values = Float64Array.from(times, (_, index) => 100 + (index % 5));
    values[20] = 150;
    values[70] = 149;
    values[71] = 40;
    const options = { bandWidth: 5, direction: 'both', window: 60, minPoints: 10 } as const;
    const detection = finishWork(detectRollingRobust(times, values, options));
    const [first, second] = findIncidents(detection, 5).map((incident) =>
      getIncidentEvidence(incident, times, values, detection)
    );
    expect(first).toMatchObject({
      from: times[20],
      points: 1,
      side: 'above',
      actual: 150,
      expected: 102,
      isRecord: true,
    });
    expect(second).toMatchObject({
      from: times[70],
      to: times[71],
      points: 2,
      side: 'below',
      actual: 40,
      isRecord: true,
    });
    expect(second?.excess).toBeCloseTo(102 - 40 - (second?.halfWidth ?? NaN), 12);
    const highest = getIncidentEvidence({ first: 70, last: 70, peak: 70, points: 1 }, times, values, detection);
    expect(highest.isRecord).toBe(false);
  });
});
