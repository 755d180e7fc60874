import { getAlarmIncidents } from '../../core/anomaly/anchored/getAlarmIncidents';
import { getBandIncidents } from '../../core/anomaly/anchored/getBandIncidents';
import { detectAuto } from '../../core/anomaly/auto/detectAuto';
import { getAutoSuitability } from '../../core/anomaly/auto/getAutoSuitability';
import { getAutoThreshold } from '../../core/anomaly/budget/getAutoThreshold';
import { buildEmptyDetection } from '../../core/anomaly/buildEmptyDetection';
import { defaultDetectorOptions } from '../../core/anomaly/defaultDetectorOptions';
import type { Detection } from '../../core/anomaly/detection';
import type { Direction } from '../../core/anomaly/detectorOptions';
import { detectors } from '../../core/anomaly/detectors';
import { getStep } from '../../core/series/getStep';
import { finishInParts } from '../../core/work/finishInParts';
import { finishVerdict, type FoundInSeries } from './finishVerdict';
import { getRelevance } from './getRelevance';
import type { OwnJudgeOptions } from './judgeOptions';
import type { PanelSeries } from './panelSeries';
import type { SeriesVerdict } from './seriesVerdict';

/**
 * Judges a series by the points that a panel shows, and no others. `pause` is awaited between the parts of the work, so
 * that the page stays alive. What can't be judged comes back without a verdict and with the reason.
 */
export async function judgeVisible(
  series: PanelSeries,
  options: OwnJudgeOptions,
  pause: () => Promise<void>
): Promise<SeriesVerdict> {
  const relevance = getRelevance(series.valueField.config, series.values);
  const direction = options.direction === 'auto' ? relevance.direction : options.direction;
  await pause();
  const found =
    options.detector === 'auto'
      ? await judgeByAuto(series, direction, options, pause)
      : await judgeByBand(series, direction, options, pause);
  return finishVerdict(series, found, { ...options, relevance });
}

async function judgeByAuto(
  { times, values }: PanelSeries,
  direction: Direction,
  { alarmsPerWeek }: OwnJudgeOptions,
  pause: () => Promise<void>
): Promise<FoundInSeries> {
  const suitability = getAutoSuitability(values);
  if (suitability.kind === 'unsuitable') {
    return { detection: { ...buildEmptyDetection(values.length), suitability }, incidents: [] };
  }
  const threshold = alarmsPerWeek > 0 ? getAutoThreshold(alarmsPerWeek, getStep(times).median) : undefined;
  const detection = await finishInParts(detectAuto(times, values, { direction, threshold }), pause);
  return { detection, incidents: getAlarmIncidents(times, values, detection, 0) };
}

async function judgeByBand(
  { times, values }: PanelSeries,
  direction: Direction,
  options: OwnJudgeOptions,
  pause: () => Promise<void>
): Promise<FoundInSeries> {
  const { detector, bandWidth, window } = options;
  const minPoints = Math.min(defaultDetectorOptions.minPoints, window);
  const work = detectors[detector](times, values, { bandWidth, window, minPoints, direction });
  const detection: Detection = await finishInParts(work, pause);
  return {
    detection,
    incidents: detection.suitability.kind === 'suitable' ? getBandIncidents(times, values, detection, 0) : [],
  };
}
