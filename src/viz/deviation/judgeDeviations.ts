import { detectAuto } from '../../core/anomaly/auto/detectAuto';
import { getAutoSuitability } from '../../core/anomaly/auto/getAutoSuitability';
import { buildEmptyDetection } from '../../core/anomaly/buildEmptyDetection';
import type { Detection } from '../../core/anomaly/detection';
import type { Direction } from '../../core/anomaly/detectorOptions';
import { withholdNewest } from '../../core/anomaly/withholdNewest';
import { judgePeersByMad } from '../../core/anomaly/peers/judgePeersByMad';
import { judgeByReference } from '../../core/baseline/judgeByReference';
import { judgeBySeries } from '../../core/baseline/judgeBySeries';
import { findNewestValue } from '../../core/series/findNewestValue';
import { finishInParts } from '../../core/work/finishInParts';
import { judgeByStatic } from '../../core/baseline/judgeByStatic';
import type { JudgedSeries } from '../overlay/judgedSeries';
import type { PanelSeries } from '../overlay/panelSeries';
import { alignMembers } from './alignMembers';
import type { DeviationBaseline } from './deviationBaseline';
import type { DeviationRow } from './deviationRow';
import { getViolation } from './getViolation';
import { splitBaselineSeries } from './splitBaselineSeries';

export interface DeviationRequest {
  series: readonly PanelSeries[];
  /** Verdicts that came with the data; they stand as they are. */
  given: readonly JudgedSeries[];
  baseline: DeviationBaseline;
  /** wait: no verdict on the newest point of a series, whose window may not be over. */
  newest: 'judge' | 'wait';
  range: { from: number; to: number };
}

/** Holds every series against its baseline; breaches are left to addBreaches. `pause` is awaited between the parts, so that the page stays alive. */
export async function judgeDeviations(request: DeviationRequest, pause: () => Promise<void>): Promise<DeviationRow[]> {
  const known = new Map(request.given.map((judged) => [judged.series, judged.detection]));
  const rest = request.series.filter((entry) => !known.has(entry));
  const judged = await judgeRest(rest, request, pause);
  return [
    ...request.given.map((row) => buildRow(row, undefined)),
    ...judged.map((row) => (request.newest === 'wait' ? buildWaitingRow(row) : buildRow(row, undefined))),
  ];
}

function buildRow(judged: JudgedSeries, open: number | undefined): DeviationRow {
  return { ...judged, violation: getViolation(judged.detection), breach: undefined, open };
}

function buildWaitingRow({ series, detection }: JudgedSeries): DeviationRow {
  return buildRow({ series, detection: withholdNewest(detection, series.values) }, findNewestValue(series.values));
}

async function judgeRest(
  series: readonly PanelSeries[],
  { baseline, range }: DeviationRequest,
  pause: () => Promise<void>
): Promise<JudgedSeries[]> {
  if (baseline.kind === 'peers') {
    return judgePeers(series, baseline, pause);
  }
  const split =
    baseline.kind === 'series' ? splitBaselineSeries(series, baseline.name) : { entities: series, baseline: undefined };
  const rows: JudgedSeries[] = [];
  for (const entry of split.entities) {
    await pause();
    rows.push({ series: entry, detection: await judgeOne(entry, { baseline, range, other: split.baseline }, pause) });
  }
  return rows;
}

interface OneRequest {
  baseline: Exclude<DeviationBaseline, { kind: 'peers' }>;
  range: { from: number; to: number };
  other: PanelSeries | undefined;
}

async function judgeOne(
  { times, values }: PanelSeries,
  { baseline, range, other }: OneRequest,
  pause: () => Promise<void>
): Promise<Detection> {
  switch (baseline.kind) {
    case 'auto':
      return judgeByAuto(times, values, baseline.direction, pause);
    case 'static':
      return judgeByStatic(values, baseline);
    case 'reference': {
      const to = range.from + (range.to - range.from) * baseline.share;
      return judgeByReference(times, values, { ...baseline, from: range.from, to });
    }
    case 'series':
      return other === undefined
        ? buildEmptyDetection(values.length)
        : judgeBySeries(times, values, { ...baseline, times: other.times, values: other.values });
  }
}

async function judgeByAuto(
  times: Float64Array,
  values: Float64Array,
  direction: Direction,
  pause: () => Promise<void>
): Promise<Detection> {
  const suitability = getAutoSuitability(values);
  if (suitability.kind === 'unsuitable') {
    return { ...buildEmptyDetection(values.length), suitability };
  }
  return finishInParts(detectAuto(times, values, { direction }), pause);
}

async function judgePeers(
  series: readonly PanelSeries[],
  { width, direction }: Extract<DeviationBaseline, { kind: 'peers' }>,
  pause: () => Promise<void>
): Promise<JudgedSeries[]> {
  const { members, times } = alignMembers(series);
  const detections = await finishInParts(judgePeersByMad(members, { bandWidth: width, direction }), pause);
  return series.map((entry, index) => ({
    series: { ...entry, times, values: members[index] ?? new Float64Array(times.length) },
    detection: detections[index] ?? buildEmptyDetection(times.length),
  }));
}
