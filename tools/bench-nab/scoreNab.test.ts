import { describe, expect, it } from 'vitest';
import { countWeeklyAlarms } from './countWeeklyAlarms';
import { crossValidate } from './crossValidate';
import { findBestThreshold } from './findBestThreshold';
import { keepOnsets } from './keepOnsets';
import type { NabFile } from './readNabFile';
import { scoreNab } from './scoreNab';
import { ScoredFile } from './ScoredFile';

const hour = 3_600_000;
const rows = 100;

function buildFile(): NabFile {
  const times = Float64Array.from({ length: rows }, (_, row) => Date.UTC(2026, 0, 1) + row * hour);
  const timestamps = Array.from(times, (time) => new Date(time).toISOString().slice(0, 19).replace('T', ' '));
  return { times, timestamps, texts: timestamps.map(() => '0'), values: new Float64Array(rows) };
}

/** Windows by rows, and a score of 1 at each of the given rows. */
function build(windows: Array<[number, number]>, detections: number[]): ScoredFile {
  const file = buildFile();
  const labels = windows.map(([first, last]): [string, string] => [
    file.timestamps[first] ?? '',
    file.timestamps[last] ?? '',
  ]);
  const scores = Float64Array.from({ length: rows }, (_, row) => (detections.includes(row) ? 1 : 0));
  return new ScoredFile(file, scores, labels);
}

describe('scoreNab', () => {
  it('gives 0 for silence and 100 for every window at its first row', () => {
    expect(scoreNab([build([[40, 49]], [])], 1).scores).toEqual({ standard: 0, 'low FP': 0, 'low FN': 0 });
    const perfect = scoreNab(
      [
        build(
          [
            [40, 49],
            [70, 79],
          ],
          [40, 70]
        ),
      ],
      1
    );
    expect(perfect.scores.standard).toBeCloseTo(100, 12);
    expect(perfect).toMatchObject({ windows: 2, found: 2, falseAlarms: 0 });
  });

  it('gives less for a late detection, and nothing more for a second one', () => {
    const early = scoreNab([build([[40, 49]], [42])], 1).scores.standard ?? NaN;
    const late = scoreNab([build([[40, 49]], [48])], 1).scores.standard ?? NaN;
    const both = scoreNab([build([[40, 49]], [42, 48])], 1).scores.standard ?? NaN;
    expect(late).toBeLessThan(early);
    expect(both).toBe(early);
  });

  it('takes 0.11 of a window for a false alarm before any window, twice as much for low FP', () => {
    const { scores, falseAlarms } = scoreNab([build([[40, 49]], [20, 40])], 1);
    expect(scores.standard).toBeCloseTo(100 - (100 * 0.11) / 2, 9);
    expect(scores['low FP']).toBeCloseTo(100 - (100 * 0.22) / 2, 9);
    expect(scores['low FN']).toBeCloseTo(100 - (100 * 0.11) / 3, 9);
    expect(falseAlarms).toBe(1);
  });

  it('forgives a false alarm right after a window', () => {
    const after = scoreNab([build([[40, 49]], [40, 51])], 1).scores.standard ?? NaN;
    const far = scoreNab([build([[40, 49]], [40, 90])], 1).scores.standard ?? NaN;
    expect(after).toBeGreaterThan(far);
    expect(after).toBeLessThan(100);
  });

  it('does not count the first 15 rows of 100', () => {
    const result = scoreNab(
      [
        build(
          [
            [5, 10],
            [40, 49],
          ],
          [7, 12, 40]
        ),
      ],
      1
    );
    expect(result).toMatchObject({ windows: 1, found: 1, falseAlarms: 0 });
    expect(result.falseAlarmsPer1000Rows).toBe(0);
  });
});

describe('findBestThreshold', () => {
  it('parts what is found from what is false', () => {
    const file = buildFile();
    const scores = Float64Array.from({ length: rows }, (_, row) =>
      row === 40 ? 9 : row > 60 && row % 2 === 0 ? 3 : 0
    );
    const labels: Array<[string, string]> = [[file.timestamps[40] ?? '', file.timestamps[49] ?? '']];
    expect(findBestThreshold([new ScoredFile(file, scores, labels)], 'standard')).toBe(9);
  });
});

describe('crossValidate', () => {
  it('judges each file with the threshold that was best on the others', () => {
    const good = build([[40, 49]], [40]);
    const bad = build([[40, 49]], [20, 60]);
    const strict = { threshold: 2, files: [good, good, good, bad] };
    const loose = { threshold: 1, files: [bad, bad, bad, good] };
    expect(crossValidate([loose, strict], 4)).toMatchObject({ windows: 4, found: 3, falseAlarms: 2 });
  });
});

describe('keepOnsets', () => {
  it('keeps a score only if it is above the rows before it', () => {
    expect([...keepOnsets(Float64Array.of(1, 2, 2, 1, 3, 0, 0, 1), 2)]).toEqual([1, 2, 0, 0, 3, 0, 0, 1]);
  });
});

describe('countWeeklyAlarms', () => {
  it('counts alarms and the time that the files cover', () => {
    const scores = Float64Array.from({ length: rows }, (_, row) => (row === 3 ? 120 : 0));
    const counts = countWeeklyAlarms(
      [
        { file: buildFile(), scores },
        { file: buildFile(), scores: new Float64Array(rows) },
      ],
      120
    );
    expect(counts).toMatchObject({ files: 2, alarms: 1, filesWithout: 1 });
    expect(counts.weeks).toBeCloseTo((2 * 99) / 168, 9);
  });
});
