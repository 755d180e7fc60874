import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StretchVerdict } from '../anchored/judgeSeriesByWeek';
import type { JudgedIncident } from '../anchored/weekVerdict';
import type { AlarmReason } from '../auto/alarmReason';
import type { MarkedIncident } from './markedIncident';
import { silenceLookAlikes } from './silenceLookAlikes';

const hour = 3_600_000;
const monday = Date.UTC(2026, 0, 5);
const inUtc: (time: number) => number = () => 0;
const jump: AlarmReason = { kind: 'jump', step: 5, usual: 1 };
const level: AlarmReason = { kind: 'level', points: 3, mean: 9, level: 9, usual: 1 };

function buildIncident(changes: Partial<JudgedIncident> = {}): JudgedIncident {
  const from = monday + 30 * hour;
  return {
    from,
    to: from + hour,
    score: 2,
    actual: 9,
    expected: 5,
    finding: { kind: 'alarm', reason: jump },
    ...changes,
  };
}

function buildVerdict(incidents: JudgedIncident[], hours = 336): StretchVerdict {
  const times = Float64Array.from({ length: hours }, (_, index) => monday + index * hour);
  const isOut = (time: number) => incidents.some(({ from, to }) => time >= from && time <= to);
  const score = times.map((time) => (isOut(time) ? 2 : 0.5));
  return {
    times,
    values: times.slice(),
    incidents,
    refusals: [],
    detection: {
      expected: times.slice(),
      lower: times.slice(),
      upper: times.slice(),
      score,
      outlier: Uint8Array.from(score, (value) => Number(value > 1)),
      suitability: { kind: 'suitable' },
    },
  };
}

const marked: MarkedIncident = {
  from: monday - 500 * hour,
  to: monday - 499 * hour,
  score: 2,
  side: 'above',
  kind: 'jump',
};
const silence = (incident: JudgedIncident, usual: MarkedIncident[], real: MarkedIncident[] = [], getOffset = inUtc) =>
  silenceLookAlikes(buildVerdict([incident]), { usual, real }, getOffset).incidents.length === 0;

describe('silenceLookAlikes', () => {
  it('silences an incident for the same reason, on the same side, that is no worse', () => {
    expect(silence(buildIncident(), [marked])).toBe(true);
    expect(silence(buildIncident({ score: 2.5 }), [marked])).toBe(true);
  });

  it('keeps what is worse, on the other side, or of another kind at another hour', () => {
    expect(silence(buildIncident({ score: 2.51 }), [marked])).toBe(false);
    expect(silence(buildIncident({ actual: 1 }), [marked])).toBe(false);
    expect(silence(buildIncident({ finding: { kind: 'alarm', reason: level } }), [marked])).toBe(false);
  });

  it('silences what begins in the same hour of the week, whatever the reason', () => {
    const other = buildIncident({ finding: { kind: 'alarm', reason: level } });
    const sameHour = { ...marked, from: other.from - 3 * 168 * hour + 1_800_000 };
    expect(silence(other, [sameHour])).toBe(true);
    expect(silence(other, [{ ...sameHour, from: sameHour.from + hour }])).toBe(false);
  });

  it("counts hours by the query's clock", () => {
    const other = buildIncident({ finding: { kind: 'alarm', reason: level } });
    const sameHour = { ...marked, from: other.from - 168 * hour };
    const summer = (time: number) => (time < other.from ? 0 : hour);
    expect(silence(other, [sameHour], [], summer)).toBe(false);
    expect(silence(other, [{ ...sameHour, from: sameHour.from + hour }], [], summer)).toBe(true);
  });

  it('takes no band for a reason of its own', () => {
    const evidence = { from: 0, to: 0, points: 1, time: 0, side: 'above', isRecord: false } as const;
    const numbers = { actual: 9, expected: 5, halfWidth: 2, excess: 2, score: 2 };
    const ofBand = buildIncident({ finding: { kind: 'band', evidence: { ...evidence, ...numbers } } });
    expect(silence(ofBand, [{ ...marked, kind: 'band' }])).toBe(false);
  });

  it('never silences what overlaps a real incident', () => {
    const incident = buildIncident();
    expect(silence(incident, [marked], [{ ...marked, from: incident.to, to: incident.to + hour }])).toBe(false);
    expect(silence(incident, [marked], [{ ...marked, from: incident.to + 1, to: incident.to + hour }])).toBe(true);
  });

  it('knows nothing alike where side or score are unknown', () => {
    expect(silence(buildIncident({ actual: NaN }), [{ ...marked, side: undefined }])).toBe(false);
    expect(silence(buildIncident(), [{ ...marked, score: NaN }])).toBe(false);
  });

  it("leaves a silenced incident's points on the band's edge and the others as they are", () => {
    const [quiet, loud] = [
      buildIncident(),
      buildIncident({ from: monday + 200 * hour, to: monday + 202 * hour, score: 9 }),
    ];
    const verdict = buildVerdict([quiet, loud]);
    const { detection, incidents } = silenceLookAlikes(verdict, { usual: [marked], real: [] }, inUtc);
    expect(incidents).toEqual([loud]);
    expect([...detection.score.subarray(29, 33)]).toEqual([0.5, 1, 1, 0.5]);
    expect([...detection.outlier.subarray(29, 33)]).toEqual([0, 0, 0, 0]);
    expect([...detection.outlier.subarray(199, 204)]).toEqual([0, 1, 1, 1, 0]);
    expect(verdict.detection.outlier[30]).toBe(1);
  });

  it('says the same of an incident however much is on display', () => {
    fc.assert(
      fc.property(fc.integer({ min: 32, max: 336 }), fc.double({ min: 1, max: 4, noNaN: true }), (hours, score) => {
        const incident = buildIncident({ score });
        const shown = silenceLookAlikes(buildVerdict([incident], hours), { usual: [marked], real: [] }, inUtc);
        expect(shown.incidents.length).toBe(score <= 2.5 ? 0 : 1);
      })
    );
  });
});
