import { finishInParts } from '../../work/finishInParts';
import { detectAuto } from '../auto/detectAuto';
import { getAutoSuitability } from '../auto/getAutoSuitability';
import { buildEmptyDetection } from '../buildEmptyDetection';
import type { Detection, Unsuitable } from '../detection';
import { detectors } from '../detectors';
import type { AnchoredOptions } from './anchoredOptions';
import { blankDetection } from './blankDetection';
import { blankExcluded } from './blankExcluded';
import { findFirst } from './findFirst';
import { getAlarmIncidents } from './getAlarmIncidents';
import { getBandIncidents } from './getBandIncidents';
import { sliceDetection } from './sliceDetection';
import type { JudgedIncident, WeekVerdict } from './weekVerdict';
import { weekMs } from './weekMs';

export interface JudgedWeek {
  /** Monday, 00:00 UTC. */
  anchor: number;
  /** The last instant that is judged, at most. */
  until: number;
}

/**
 * Judges the points of one week of a series, up to `until`, by the points from `anchor − lookBack` on and nothing else.
 * So a point's verdict is the same for whoever looks at it, at whatever zoom, today or later.
 *
 * `times` in milliseconds, ascending, one a value; NaN where there is no value. Excluded stretches count as without one.
 * `auto` refuses a week whose look-back is a counter or mostly empty. `pause` is awaited between parts of the work.
 * Costs one run of the detector over look-back and week.
 */
export async function judgeWeek(
  times: Float64Array,
  values: Float64Array,
  { anchor, until }: JudgedWeek,
  options: AnchoredOptions,
  pause: () => Promise<void>
): Promise<WeekVerdict> {
  const first = findFirst(times, anchor - options.lookBack);
  const end = Math.min(findFirst(times, anchor + weekMs), findFirst(times, until + 1));
  const readTimes = times.slice(first, end);
  const readValues = blankExcluded(readTimes, values.subarray(first, end), options.exclude);
  const start = Math.min(findFirst(readTimes, anchor), readTimes.length);
  const refusal = options.detector === 'auto' ? getRefusal(readValues.subarray(0, start)) : undefined;
  const judged =
    refusal === undefined
      ? await detect(readTimes, readValues, start, options, pause)
      : { detection: buildEmptyDetection(readTimes.length), incidents: [] };
  return {
    times: readTimes.subarray(start),
    values: values.slice(first + start, Math.max(end, first + start)),
    detection: blankDetection(readTimes.subarray(start), sliceDetection(judged.detection, start), options.exclude),
    incidents: judged.incidents,
    refusal,
  };
}

async function detect(
  times: Float64Array,
  values: Float64Array,
  start: number,
  options: AnchoredOptions,
  pause: () => Promise<void>
): Promise<{ detection: Detection; incidents: JudgedIncident[] }> {
  if (options.detector !== 'auto') {
    const detection = await finishInParts(detectors[options.detector](times, values, options), pause);
    return { detection, incidents: getBandIncidents(times, values, detection, start) };
  }
  const { direction, threshold } = options;
  const detection = await finishInParts(detectAuto(times, values, { direction, threshold }), pause);
  return { detection, incidents: getAlarmIncidents(times, values, detection, start) };
}

/** By what came before the week: a verdict on it must not depend on how much of it has passed. */
function getRefusal(past: Float64Array): Unsuitable | undefined {
  const suitability = getAutoSuitability(past);
  return suitability.kind === 'unsuitable' && (suitability.reason === 'counter' || suitability.reason === 'too_sparse')
    ? suitability
    : undefined;
}
