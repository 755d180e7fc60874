import type { HealthQuery } from '../../schema/query/healthQuery';
import type { RowSelection } from '../../stores/predictionLogStore';
import { limitWindows } from '../drift/limitWindows';
import { buildSelection } from '../models/buildSelection';
import type { ModelLog } from '../models/modelLog';
import { resolveReference } from '../references/resolveReference';
import { getMinCount } from '../segments/getMinCount';
import { getSegmentRemarks } from '../segments/getSegmentRemarks';
import { listSegments } from '../segments/listSegments';
import type { Segmentation } from '../segments/listSegments';
import { restrictToSegments } from '../segments/restrictToSegments';
import type { ServiceContext } from '../serviceContext';
import { buildWindowPlan } from '../windows/buildWindowPlan';
import { getCurrentSlices } from '../windows/getCurrentSlices';
import { splitOpenWindow } from '../windows/splitOpenWindow';
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
  const { value: counts, statements } = await trace.collect(() =>
    countPlan(context, log, { plan, selection: restrictToSegments(selection, segments), segments })
  );
  const minCount = getMinCount(query, privacy);
  return {
    log,
    plan,
    segments: names,
    rows: (place, segment) => hideFew(counts.get(getKey(place, segment)) ?? 0, minCount),
    remarks: [...plan.remarks, ...getSegmentRemarks(segments, privacy)].map(
      (remark) => `Model ${log.model}: ${remark}`
    ),
    statements,
  };
}

interface Counted {
  plan: WindowPlan;
  selection: RowSelection;
  segments: Segmentation;
}

/** Rows by place and segment. Windows that have ended and the open one apart, so that a refresh counts the open one alone. */
async function countPlan(
  { store, request }: ServiceContext,
  log: ModelLog,
  { plan, selection, segments }: Counted
): Promise<Map<string, number>> {
  const parts = await Promise.all(
    splitOpenWindow(plan).map(async ({ plan: part, offset }) => {
      const current = getCurrentSlices(part, selection, log.shift);
      const slicing = { ...current.slicing, segment: segments.column };
      const counts = await store.countRows({ selection: current.selection, slicing }, request.signal);
      return counts.map(
        ({ window, segment, rows }) => [getKey(current.slices.indexOf(window) + offset, segment), rows] as const
      );
    })
  );
  return new Map(parts.flat());
}

function getKey(place: number, segment: string): string {
  return `${place} ${segment}`;
}

function hideFew(rows: number, minCount: number): number | null {
  return rows > 0 && rows < minCount ? null : rows;
}
