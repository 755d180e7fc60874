import { attributionNdcg } from '../../core/drift/attributionNdcg';
import type { AttributionQuery } from '../../schema/query/attributionQuery';
import type { SliceMeasures } from '../../stores/predictionLogStore';
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
import { getImportance } from './getImportance';

/** How the features of one model matter, by window and segment. */
export interface ModelAttribution {
  log: ModelLog;
  plan: WindowPlan;
  segments: string[];
  cells: AttributionCell[];
  remarks: string[];
  statements: string[];
}

export interface AttributionCell {
  segment: string;
  /** Place of the window in the plan. */
  place: number;
  /** Null where there are too few to be shown. */
  rows: number | null;
  ndcg: number | null;
  /** Features, the most important first. */
  order: string[];
}

/** Compares the features' mean attributions in each window with the baseline. `models` is how many share the answer. */
export async function computeModelAttribution(
  context: ServiceContext,
  log: ModelLog,
  query: AttributionQuery,
  models: number
): Promise<ModelAttribution> {
  const { store, settings, trace, request } = context;
  const { range, maxDataPoints, signal } = request;
  const { privacy } = settings;
  const importance = getImportance(log.settings);
  const features = Object.entries(importance.columns);
  const selection = buildSelection(log, query);
  const segments = await listSegments(store, log, { ...query, selection, range, privacy }, signal);
  const plan = await buildWindowPlan(store, log, {
    window: query.window,
    range,
    latest: query.view === 'latest',
    maxPoints: maxDataPoints,
    limit: limitWindows(models * Math.max(1, segments.names.length)),
    selection,
    reference: log.settings.references.length === 0 ? undefined : resolveReference(log, {}),
    signal,
  });
  const current = getCurrentSlices(plan, restrictToSegments(selection, segments), log.shift);
  const measures = features.map(([, column]) => ({ kind: 'mean_magnitude' as const, column }));
  const slicing = { ...current.slicing, segment: segments.column };
  const { value: held, statements } = await trace.collect(() =>
    plan.windows.length === 0
      ? Promise.resolve([])
      : store.measureColumns({ selection: current.selection, slicing, measures }, signal)
  );
  const baseline = new Map(Object.entries(importance.baseline));
  const names = features.map(([name]) => name);
  const minCount = getMinCount(query, privacy);
  const cells = segments.names.flatMap((segment) =>
    current.slices.map((slice, place): AttributionCell => {
      const found = held.find((entry) => entry.window === slice && entry.segment === segment);
      return { segment, place, ...readCell(found, names, baseline, minCount) };
    })
  );
  const remarks = [...plan.remarks, ...getSegmentRemarks(segments, privacy), ...getUntold(cells, plan.windows.length)];
  return {
    log,
    plan,
    segments: segments.names,
    cells,
    remarks: remarks.map((remark) => `Model ${log.model}: ${remark}`),
    statements,
  };
}

function readCell(
  found: SliceMeasures | undefined,
  names: readonly string[],
  baseline: ReadonlyMap<string, number>,
  minCount: number
): Pick<AttributionCell, 'rows' | 'ndcg' | 'order'> {
  const rows = found?.rows ?? 0;
  if (found === undefined || rows < minCount) {
    return { rows: rows < minCount ? null : rows, ndcg: null, order: [] };
  }
  const known = names.flatMap((name, index): Array<[string, number]> => {
    const mean = found.values[index] ?? null;
    return mean === null ? [] : [[name, mean]];
  });
  if (known.length === 0) {
    return { rows, ndcg: null, order: [] };
  }
  const order = [...known].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  return { rows, ndcg: attributionNdcg(baseline, new Map(known)), order };
}

function getUntold(cells: readonly AttributionCell[], windows: number): string[] {
  const untold = new Set(cells.filter(({ ndcg }) => ndcg === null).map(({ place }) => place)).size;
  return untold === 0
    ? []
    : [
        `Attributions can't be told in ${untold} of ${windows} windows: no row holds one. Choose longer windows or another time range.`,
      ];
}
