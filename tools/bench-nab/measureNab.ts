import { autoParameters } from '../../src/core/anomaly/auto/autoParameters';
import { countWeeklyAlarms, type WeeklyAlarms } from './countWeeklyAlarms';
import { keepOnsets } from './keepOnsets';
import { measureDetector, type DetectorFigures, type MeasuredFile } from './measureDetector';
import type { NabWindows } from './readWindows';
import { scoreByAuto } from './scoreByAuto';
import { simplePeers } from './simplePeers';

export interface NabFigures {
  files: number;
  rows: number;
  /** Processor time of `auto` in a cold process: other work on the machine doesn't count. */
  millisecondsPer10kRows: number;
  /** `auto` at its own threshold and at the best one, then the peers at their best ones; empty without windows. */
  detectors: DetectorFigures[];
  /** At the default threshold, on all files and on those without a labelled window. */
  alarms: { all: WeeklyAlarms; anomalyFree: WeeklyAlarms };
  sweep: Array<DetectorFigures & { alarms: WeeklyAlarms }>;
}

const sweptThresholds: readonly number[] = [60, 80, 100, 110, 120, 130, 150, 200, 300];

/** Figures of a run of `auto` over a corpus. Peers are measured raw and with the rule that only fresh peaks count. */
export function measureNab(
  scored: MeasuredFile[],
  windows: NabWindows | undefined,
  { milliseconds, withSweep }: { milliseconds: number; withSweep: boolean }
): NabFigures {
  const { threshold } = autoParameters;
  const rows = scored.reduce((sum, { scores }) => sum + scores.length, 0);
  const anomalyFree = scored.filter(({ path }) => windows?.[path]?.length === 0);
  return {
    files: scored.length,
    rows,
    millisecondsPer10kRows: (milliseconds / rows) * 10_000,
    detectors:
      windows === undefined
        ? []
        : [
            measureDetector('auto', scored, windows, threshold),
            measureDetector('auto, best threshold', scored, windows),
            ...measurePeers(scored, windows),
          ],
    alarms: { all: countWeeklyAlarms(scored, threshold), anomalyFree: countWeeklyAlarms(anomalyFree, threshold) },
    sweep: windows !== undefined && withSweep ? sweptThresholds.map((swept) => measureAt(swept, scored, windows)) : [],
  };
}

function measurePeers(files: MeasuredFile[], windows: NabWindows): DetectorFigures[] {
  return simplePeers.flatMap(({ name, score }) => {
    const raw = files.map((entry) => ({ ...entry, scores: score(entry.file.times, entry.file.values) }));
    const onsets = raw.map((entry) => ({ ...entry, scores: keepOnsets(entry.scores, autoParameters.coolDown) }));
    return [measureDetector(name, raw, windows), measureDetector(`${name}, fresh peaks only`, onsets, windows)];
  });
}

function measureAt(threshold: number, files: MeasuredFile[], windows: NabWindows): NabFigures['sweep'][number] {
  const scored = files.map((entry) => ({
    ...entry,
    scores: scoreByAuto(entry.file.times, entry.file.values, threshold),
  }));
  return {
    ...measureDetector('auto', scored, windows, threshold),
    alarms: countWeeklyAlarms(scored, threshold),
  };
}
