import { nabProfiles } from './nabProfiles';
import type { NabCount, ScoredFile } from './ScoredFile';

export interface NabResult {
  /** By profile: 0 is silence, 100 every window at its first row and no false alarm. */
  scores: Record<string, number>;
  windows: number;
  found: number;
  falseAlarms: number;
  /** Of the rows outside windows, the first rows of each file left out. */
  falseAlarmsPer1000Rows: number;
}

/** The benchmark's scores of a corpus at one threshold for all files and profiles. */
export function scoreNab(files: ScoredFile[], threshold: number): NabResult {
  const windows = files.reduce((sum, file) => sum + file.windows.length, 0);
  const total: NabCount = { reward: 0, falseAlarmWeight: 0, found: 0, falseAlarms: 0 };
  for (const file of files) {
    const count = file.count(threshold);
    total.reward += count.reward;
    total.falseAlarmWeight += count.falseAlarmWeight;
    total.found += count.found;
    total.falseAlarms += count.falseAlarms;
  }
  const scores = nabProfiles.map(({ name, falseAlarmCost, missCost }): [string, number] => {
    const raw = total.reward - falseAlarmCost * total.falseAlarmWeight - missCost * (windows - total.found);
    return [name, (100 * (raw + missCost * windows)) / (windows * (1 + missCost))];
  });
  const rowsOutside = files.reduce((sum, file) => sum + file.rowsOutsideWindows, 0);
  return {
    scores: Object.fromEntries(scores),
    windows,
    found: total.found,
    falseAlarms: total.falseAlarms,
    falseAlarmsPer1000Rows: (1000 * total.falseAlarms) / rowsOutside,
  };
}
