import type { WeeklyAlarms } from './countWeeklyAlarms';
import type { DetectorFigures } from './measureDetector';
import type { NabFigures } from './measureNab';
import { nabProfiles } from './nabProfiles';

const nameWidth = 52;

/** The figures as a table for people. */
export function formatFigures(figures: NabFigures): string {
  const { files, rows, millisecondsPer10kRows, alarms } = figures;
  const lines = [
    `${files} files, ${rows} rows, ${millisecondsPer10kRows.toFixed(1)} ms of processor time per 10,000 rows`,
    `Alarms at the default threshold: ${formatAlarms(alarms.all)}`,
  ];
  const { outsideShare, worstShare } = figures.band;
  lines.push(`Values outside the band: ${formatShare(outsideShare)}, on the worst file ${formatShare(worstShare)}`);
  if (alarms.anomalyFree.files > 0) {
    lines.push(`Alarms on files without anomalies: ${formatAlarms(alarms.anomalyFree)}`);
  }
  if (figures.detectors.length > 0) {
    const profiles = nabProfiles.map(({ name }) => name.padStart(10)).join('');
    lines.push(
      '',
      `${''.padEnd(nameWidth)}${profiles}${'threshold'.padStart(12)}${'found'.padStart(8)}${'false'.padStart(8)}${'per 1,000'.padStart(12)}`
    );
    lines.push(...figures.detectors.map(formatDetector));
    lines.push(...figures.sweep.map((swept) => `${formatDetector(swept)}   ${formatAlarms(swept.alarms)}`));
  }
  if (figures.crossValidated !== undefined) {
    const { scores, found, windows } = figures.crossValidated;
    const profiles = nabProfiles.map(({ name }) => (scores[name] ?? NaN).toFixed(2).padStart(10)).join('');
    lines.push(
      `${'auto, threshold chosen on other files'.padEnd(nameWidth)}${profiles}${`${found}/${windows}`.padStart(20)}`
    );
  }
  return lines.join('\n');
}

function formatShare(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

function formatAlarms({ alarms, weeks, files, filesWithout }: WeeklyAlarms): string {
  const rate = weeks > 0 ? (alarms / weeks).toFixed(2) : 'no time covered, so none';
  return `${alarms} in ${weeks.toFixed(1)} weeks (${rate} a week), none on ${filesWithout} of ${files} files`;
}

function formatDetector({ name, threshold, result }: DetectorFigures): string {
  const scores = nabProfiles.map((profile) => (result.scores[profile.name] ?? NaN).toFixed(2).padStart(10)).join('');
  const found = `${result.found}/${result.windows}`.padStart(8);
  return `${name.padEnd(nameWidth)}${scores}${threshold.toPrecision(5).padStart(12)}${found}${String(result.falseAlarms).padStart(8)}${result.falseAlarmsPer1000Rows.toFixed(3).padStart(12)}`;
}
