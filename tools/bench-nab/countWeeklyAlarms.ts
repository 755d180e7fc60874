import type { NabFile } from './readNabFile';

const week = 7 * 86_400_000;

export interface WeeklyAlarms {
  files: number;
  weeks: number;
  alarms: number;
  filesWithout: number;
}

/** Alarms of whole files, the first rows included, and how many weeks these files cover. */
export function countWeeklyAlarms(
  files: Array<{ file: NabFile; scores: Float64Array }>,
  threshold: number
): WeeklyAlarms {
  const counts = files.map(({ scores }) => scores.filter((score) => score >= threshold).length);
  const spans = files.map(({ file: { times } }) => ((times.at(-1) ?? 0) - (times[0] ?? 0)) / week);
  return {
    files: files.length,
    weeks: spans.reduce((sum, span) => sum + span, 0),
    alarms: counts.reduce((sum, count) => sum + count, 0),
    filesWithout: counts.filter((count) => count === 0).length,
  };
}
