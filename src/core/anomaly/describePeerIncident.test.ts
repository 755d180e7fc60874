import { describe, expect, it } from 'vitest';
import type { IncidentWording } from './describeIncident';
import { describePeerIncident } from './describePeerIncident';
import type { IncidentEvidence } from './getIncidentEvidence';

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

describe('describePeerIncident', () => {
  it('tells when a member left its group, how large that is, and where its band ends', () => {
    expect(describePeerIncident(evidence, 8, wording)).toBe(
      'At 14:05 the value was 240 ms, 98 ms above the band of its group of 8 (expected 118 ms, at most 142 ms).'
    );
  });

  it('tells of a stretch below it by its ends and its furthest point', () => {
    const stretch: IncidentEvidence = { ...evidence, points: 6, side: 'below', actual: 10, excess: 84 };
    expect(describePeerIncident(stretch, 4, wording)).toBe(
      'From 14:00 to 14:30, 6 points left the band of their group of 4: 10 ms at 14:05, 84 ms below it (expected 118 ms, at least 94 ms).'
    );
  });
});
