import type { Frame, FrameMeta, FrameNotice } from '../../schema/frames/frame';
import { performanceCurveColumns } from '../../schema/frames/performanceCurveColumns';
import type { PerformanceCurve, PerformanceQuery } from '../../schema/query/performanceQuery';
import type { OutcomeCounts } from '../../stores/outcomeCounts';
import { selectWindow } from '../distribution/selectWindow';
import { buildCurveFrame } from './buildCurveFrame';
import { buildSelection } from '../models/buildSelection';
import { openOneModel } from '../models/openOneModel';
import { QueryError } from '../queryError';
import { resolveReference } from '../references/resolveReference';
import { getMinCount } from '../segments/getMinCount';
import { getSegmentRemarks } from '../segments/getSegmentRemarks';
import { listSegments } from '../segments/listSegments';
import { restrictToSegments } from '../segments/restrictToSegments';
import type { ServiceContext } from '../serviceContext';
import { countOutcomeRows } from './countOutcomeRows';
import { fetchOutcomes } from './fetchOutcomes';
import { getCurveOutcome } from './getCurveOutcome';
import { getLabelSource } from './getLabelSource';
import type { CurvePoint } from './performanceCompute';

type CurveQuery = PerformanceQuery & { view: PerformanceCurve };

/** One model's last window of the range in detail: its confusion matrix, a curve, or its residuals. */
export async function computePerformanceCurve(query: CurveQuery, context: ServiceContext): Promise<Frame[]> {
  const { store, compute, settings, trace, request } = context;
  const { range, signal } = request;
  assertRealised(query);
  const log = await openOneModel(context, query);
  const outcome = getCurveOutcome(log, query.view);
  const labels = await getLabelSource(store, log, { by: query.by, clock: range.to }, signal);
  const selection = buildSelection(log, query);
  const segments = await listSegments(store, log, { ...query, selection, range, privacy: settings.privacy }, signal);
  const reference = log.settings.references.length === 0 ? undefined : resolveReference(log, {});
  const plan = await selectWindow(context, log, { window: query.window, selection, reference });
  const [window] = plan.windows;
  const { value: get, statements } = await trace.collect(async () =>
    window === undefined
      ? (): OutcomeCounts[] => []
      : fetchOutcomes(
          store,
          {
            plan,
            shift: log.shift,
            selection: restrictToSegments(selection, segments),
            segments,
            labels,
            by: query.by,
            queries: [{ outcome, filters: [] }],
          },
          signal
        )
  );
  const minCount = Math.max(1, getMinCount(query, settings.privacy));
  const counted = segments.names.map((segment) => ({ segment, outcomes: get(segment, 0)[0] }));
  const shown = counted.flatMap(({ segment, outcomes }) =>
    outcomes !== undefined && countOutcomeRows(outcomes).labelled >= minCount ? [{ segment, outcomes }] : []
  );
  const curves = await compute.drawCurves(
    shown.map(({ outcomes }) => ({ view: query.view, outcomes, costs: query.costs })),
    signal
  );
  const subject = { model: log.model, version: query.version ?? 'all' };
  const points = shown.flatMap(({ segment }, index) =>
    (curves[index] ?? []).map((point): CurvePoint => ({ ...subject, segment, ...point }))
  );
  const meta: FrameMeta = {
    executedQueryString: statements.join(';\n\n'),
    notices: [
      ...(window === undefined ? plan.remarks : []),
      ...getSegmentRemarks(segments, settings.privacy),
      ...getEmptyRemarks(points.length, query.view),
    ].map((text): FrameNotice => ({ severity: 'warning', text: `Model ${log.model}: ${text}` })),
    custom: window === undefined ? {} : { window: { start: window.start, end: window.end, complete: window.complete } },
  };
  return [buildCurveFrame(query.view, performanceCurveColumns[query.view], points, meta)];
}

function assertRealised({ estimated, view }: CurveQuery): void {
  if (estimated !== 'no') {
    throw new QueryError(
      `The view ${view} shows labelled rows, so it can't be estimated`,
      'Ask with "estimated": "no".'
    );
  }
}

function getEmptyRemarks(points: number, view: PerformanceCurve): string[] {
  return points > 0
    ? []
    : [
        `The view ${view} is empty: the window has too few labelled rows, or they are all of one class. Choose an earlier or longer time range.`,
      ];
}
