import { autoParameters } from '../../src/core/anomaly/auto/autoParameters';
import { crossValidate } from './crossValidate';
import { countWeeklyAlarms, type WeeklyAlarms } from './countWeeklyAlarms';
import { keepOnsets } from './keepOnsets';
import { measureBand, type BandFigures } from './measureBand';
import { measureDetector, type DetectorFigures, type MeasuredFile } from './measureDetector';
import type { NabWindows } from './readWindows';
import { ScoredFile } from './ScoredFile';
import type { NabResult } from './scoreNab';
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
  band: BandFigures;
  sweep: Array<DetectorFigures & { alarms: WeeklyAlarms }>;
  /** `auto` with each file's threshold chosen among the swept ones on other files. */
  crossValidated: NabResult | undefined;
}

const sweptThresholds: readonly number[] = [60, 80, 90, 100, 110, 115, 120, 125, 130, 140, 150, 200, 300];
const folds = 5;

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
    band: measureBand(scored.map(({ file }) => file)),
    ...(windows !== undefined && withSweep ? measureSweep(scored, windows) : { sweep: [], crossValidated: undefined }),
  };
}

function measureSweep(files: MeasuredFile[], windows: NabWindows): Pick<NabFigures, 'sweep' | 'crossValidated'> {
  const runs = sweptThresholds.map((threshold) => ({
    threshold,
    files: files.map((entry) => ({ ...entry, scores: scoreByAuto(entry.file.times, entry.file.values, threshold) })),
  }));
  const judged = runs.map(({ threshold, files: scored }) => ({
    threshold,
    files: scored.map(({ path, file, scores }) => {
      const alarms = scores.map((score) => (score >= threshold ? 1 : 0));
      return new ScoredFile(file, alarms, windows[path] ?? []);
    }),
  }));
  return {
    sweep: runs.map(({ threshold, files: scored }) => ({
      ...measureDetector('auto', scored, windows, threshold),
      alarms: countWeeklyAlarms(scored, threshold),
    })),
    crossValidated: crossValidate(judged, folds),
  };
}

function measurePeers(files: MeasuredFile[], windows: NabWindows): DetectorFigures[] {
  return simplePeers.flatMap(({ name, score }) => {
    const raw = files.map((entry) => ({ ...entry, scores: score(entry.file.times, entry.file.values) }));
    const onsets = raw.map((entry) => ({ ...entry, scores: keepOnsets(entry.scores, autoParameters.coolDown) }));
    return [measureDetector(name, raw, windows), measureDetector(`${name}, fresh peaks only`, onsets, windows)];
  });
}
