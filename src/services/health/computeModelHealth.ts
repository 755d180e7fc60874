import type { HealthQuery } from '../../schema/query/healthQuery';
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
import type { WindowPlan } from '../windows/windowPlan';
import { fetchEarlierRows } from './fetchEarlierRows';
import type { EarlierRows } from './fetchEarlierRows';
import { fetchHealthReadings } from './fetchHealthReadings';
import { getHealthRemarks } from './getHealthRemarks';
import { getHealthSource } from './getHealthSource';
import { getReadingValues } from './getReadingValues';

/** A health metric of one model, by window and segment. */
export interface ModelHealth {
  log: ModelLog;
  plan: WindowPlan;
  segments: string[];
  cells: HealthCell[];
  remarks: string[];
  statements: string[];
}

export interface HealthCell {
  segment: string;
  /** Place of the window in the plan. */
  place: number;
  /** Null where there are too few to be shown. */
  rows: number | null;
  /** Null where it can't be told, or there are too few rows to be shown. */
  value: number | null;
}

/** Measures each window of one model. `models` is how many share the answer. */
export async function computeModelHealth(
  context: ServiceContext,
  log: ModelLog,
  query: HealthQuery,
  models: number
): Promise<ModelHealth> {
  const { store, settings, trace, request } = context;
  const { range, maxDataPoints, signal } = request;
  const { privacy } = settings;
  const source = getHealthSource(log, query);
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
  const slices = { plan, selection: restrictToSegments(selection, segments), segment: segments.column };
  const { value: readings, statements } = await trace.collect(async () => ({
    windows: await fetchHealthReadings(context, log, { ...slices, source }),
    earlier:
      source.kind === 'freshness' ? await fetchEarlierRows(context, log, slices) : new Map<string, EarlierRows>(),
  }));
  const cells = names.flatMap((segment) =>
    getReadingValues({
      segment,
      plan,
      source,
      readings: plan.windows.map((_, place) => readings.windows.get(place, segment)),
      earlier: readings.earlier.get(segment),
      shift: log.shift,
      minCount: getMinCount(query, privacy),
    })
  );
  const remarks = [
    ...plan.remarks,
    ...getSegmentRemarks(segments, privacy),
    ...getHealthRemarks(source, cells, plan.windows.length),
  ];
  return {
    log,
    plan,
    segments: names,
    cells,
    remarks: remarks.map((remark) => `Model ${log.model}: ${remark}`),
    statements,
  };
}
