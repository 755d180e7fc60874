import type { HealthQuery } from '../../schema/query/healthQuery';
import type { RowCount } from '../../stores/predictionLogStore';
import { limitWindows } from '../drift/limitWindows';
import { buildSelection } from '../models/buildSelection';
import type { ModelLog } from '../models/modelLog';
import { resolveReference } from '../references/resolveReference';
import { getMinCount } from '../segments/getMinCount';
import { getSegmentRemarks } from '../segments/getSegmentRemarks';
import { listSegments } from '../segments/listSegments';
import { restrictToSegments } from '../segments/restrictToSegments';
import type { ServiceContext } from '../serviceContext';
import { buildWindowPlan } from '../windows/buildWindowPlan';
import { getCurrentSlices } from '../windows/getCurrentSlices';
import type { WindowPlan } from '../windows/windowPlan';

/** How many rows a model's windows have. */
export interface ModelVolume {
  log: ModelLog;
  plan: WindowPlan;
  segments: string[];
  /** 0 where there are none; null where there are too few to be shown. */
  rows: (place: number, segment: string) => number | null;
  remarks: string[];
  statements: string[];
}

/** Counts the rows of each window. */
export async function computeVolume(
  context: ServiceContext,
  log: ModelLog,
  query: HealthQuery,
  models: number
): Promise<ModelVolume> {
  const { store, settings, trace, request } = context;
  const { range, maxDataPoints, signal } = request;
  const { privacy } = settings;
  const selection = buildSelection(log, query);
  const segments = await listSegments(store, log, { ...query, selection, range, privacy }, signal);
  const names = segments.names.length === 0 ? [''] : segments.names;
  const plan = await buildWindowPlan(store, log, {
    window: query.window,
    range,
    latest: query.view === 'latest',
    maxPoints: maxDataPoints,
    limit: limitWindows(models * names.length),
    selection,
    reference: log.settings.references.length === 0 ? undefined : resolveReference(log, {}),
    signal,
  });
  const current = getCurrentSlices(plan, restrictToSegments(selection, segments), log.shift);
  const { value: counts, statements } = await trace.collect(() =>
    store.countRows({ selection: current.selection, slicing: { ...current.slicing, segment: segments.column } }, signal)
  );
  const minCount = getMinCount(query, privacy);
  return {
    log,
    plan,
    segments: names,
    rows: (place, segment) => getRows(counts, current.slices[place], segment, minCount),
    remarks: [...plan.remarks, ...getSegmentRemarks(segments, privacy)].map(
      (remark) => `Model ${log.model}: ${remark}`
    ),
    statements,
  };
}

function getRows(
  counts: readonly RowCount[],
  slice: number | undefined,
  segment: string,
  minCount: number
): number | null {
  const rows = counts.find((count) => count.window === slice && count.segment === segment)?.rows ?? 0;
  return rows > 0 && rows < minCount ? null : rows;
}
