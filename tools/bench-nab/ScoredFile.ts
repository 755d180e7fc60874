import type { NabFile } from './readNabFile';

export interface NabCount {
  /** Sum over the windows found, 1 for a detection at a window's first row. */
  reward: number;
  /** Sum over the detections outside windows, 1 for one far from any window, less just after one. */
  falseAlarmWeight: number;
  found: number;
  falseAlarms: number;
}

const probationShare = 0.15;
const mostProbationRows = 5000;
const lateCutOff = 3;

/** What a detection at a row is worth, by the rules of the Numenta Anomaly Benchmark (Lavin and Ahmad 2015). */
export class ScoredFile {
  /** First and last row of each window that can be scored. */
  readonly windows: Array<[first: number, last: number]>;
  private readonly probation: number;

  constructor(
    file: NabFile,
    readonly scores: Float64Array,
    labels: Array<[string, string]>
  ) {
    this.probation = Math.floor(probationShare * Math.min(file.times.length, mostProbationRows));
    this.windows = labels
      .map(([start, end]): [number, number] => {
        const [from, to] = [parseTime(start), parseTime(end)];
        const rows = [...file.times.keys()].filter((row) => isBetween(file.times[row] ?? NaN, from, to));
        return [rows.at(0) ?? -1, rows.at(-1) ?? -1];
      })
      .filter(([first, last]) => first >= 0 && last >= this.probation)
      .sort(([left], [right]) => left - right);
  }

  /** Scores of the rows that count, each a possible threshold. */
  get scoredRows(): Float64Array {
    return this.scores.subarray(this.probation);
  }

  get rowsOutsideWindows(): number {
    const inside = this.windows.reduce((sum, [first, last]) => sum + last + 1 - Math.max(first, this.probation), 0);
    return this.scores.length - this.probation - inside;
  }

  count(threshold: number): NabCount {
    const count: NabCount = { reward: 0, falseAlarmWeight: 0, found: 0, falseAlarms: 0 };
    const isFound = new Set<number>();
    for (let row = this.probation; row < this.scores.length; row++) {
      if ((this.scores[row] ?? NaN) >= threshold) {
        this.countDetection(row, count, isFound);
      }
    }
    return count;
  }

  private countDetection(row: number, count: NabCount, isFound: Set<number>): void {
    const index = this.windows.findIndex(([first, last]) => row >= first && row <= last);
    const [first, last] = this.windows[index] ?? [NaN, NaN];
    if (index < 0) {
      count.falseAlarms += 1;
      count.falseAlarmWeight += this.getFalseAlarmWeight(row);
    } else if (!isFound.has(index)) {
      isFound.add(index);
      count.found += 1;
      count.reward += scaledSigmoid(-(last - row + 1) / (last - first + 1)) / scaledSigmoid(-1);
    }
  }

  private getFalseAlarmWeight(row: number): number {
    const before = this.windows.filter(([, last]) => last < row).at(-1);
    if (before === undefined) {
      return 1;
    }
    const [first, last] = before;
    const distance = (row - last) / Math.max(last - first, 1);
    return distance > lateCutOff ? 1 : -scaledSigmoid(distance);
  }
}

function scaledSigmoid(position: number): number {
  return 2 / (1 + Math.exp(5 * position)) - 1;
}

function isBetween(time: number, from: number, to: number): boolean {
  return time >= from && time <= to;
}

function parseTime(text: string): number {
  return Date.parse(
    `${text
      .trim()
      .replace(' ', 'T')
      .replace(/\.\d+$/, '')}Z`
  );
}
