import { isOutsideLimits } from '../../core/quality/isOutsideLimits';
import type { FrameNotice } from '../../schema/frames/frame';
import type { QualityQuery } from '../../schema/query/qualityQuery';
import { limitWindows } from '../drift/limitWindows';
import { buildSelection } from '../models/buildSelection';
import type { ModelLog } from '../models/modelLog';
import { getMinCount } from '../segments/getMinCount';
import { getSegmentRemarks } from '../segments/getSegmentRemarks';
import { listSegments } from '../segments/listSegments';
import { restrictToSegments } from '../segments/restrictToSegments';
import type { ServiceContext } from '../serviceContext';
import { buildWindowPlan } from '../windows/buildWindowPlan';
import type { WindowPlan } from '../windows/windowPlan';
import { checkDefinitions } from './checkDefinitions';
import { checkWindows } from './checkWindows';
import type { CheckedWindows } from './checkWindows';
import { getCheckedColumns } from './getCheckedColumns';
import { getCheckReference } from './getCheckReference';
import { getQualityRemarks } from './getQualityRemarks';
import { planCheckReferences } from './planCheckReferences';
import type { QualityCell } from './qualityCell';

/** What a check found of one model. */
export interface ModelQuality {
  log: ModelLog;
  plan: WindowPlan;
  /** By segment, then column, then check, then window. */
  cells: QualityCell[];
  /** What is checked, whether or not there is a window. */
  subjects: Array<Pick<QualityCell, 'segment' | 'column' | 'check'>>;
  remarks: string[];
  /** What a reader should know of the references. */
  notices: readonly FrameNotice[];
  statements: string[];
}

/** Checks the columns of one model in every window that the query asks for. `models` is how many share the answer. */
export async function computeModelQuality(
  context: ServiceContext,
  log: ModelLog,
  query: QualityQuery,
  models: number
): Promise<ModelQuality> {
  const { store, settings, trace, request } = context;
  const { signal, range } = request;
  const { privacy } = settings;
  const columns = getCheckedColumns(log, query);
  const reference = getCheckReference(log, query);
  const selection = buildSelection(log, query);
  const segments = await listSegments(store, log, { ...query, selection, range, privacy }, signal);
  const names = segments.names.length === 0 ? [''] : segments.names;
  const plan = await buildWindowPlan(store, log, {
    window: query.window,
    range,
    latest: query.view === 'latest',
    maxPoints: request.maxDataPoints,
    limit: limitWindows(models * columns.length * names.length),
    selection,
    reference,
    signal,
  });
  const references = await planCheckReferences(context, log, plan, reference, columns, checkDefinitions[query.check]);
  const checked = { log, plan, query, selection: restrictToSegments(selection, segments), segment: segments.column };
  const { value: parts, statements } = await trace.collect(() =>
    Promise.all(references.groups.map((group) => checkWindows(context, checked, group)))
  );
  const subjects = listSubjects(query, columns, names);
  const cells = buildCells(subjects, plan, parts, getMinCount(query, privacy));
  const remarks = [
    ...plan.remarks,
    ...getSegmentRemarks(segments, privacy),
    ...new Set(parts.flatMap((part) => part.remarks)),
    ...getQualityRemarks(cells, query.check, plan.windows.length),
  ];
  const { notices } = references;
  const named = remarks.map((text) => `Model ${log.model}: ${text}`);
  return { log, plan, subjects, cells, statements, remarks: named, notices };
}

function listSubjects(
  { check, columns: asked }: QualityQuery,
  columns: ReadonlyArray<{ name: string }>,
  segments: readonly string[]
): ModelQuality['subjects'] {
  const { parts = [check], modelParts = [] } = checkDefinitions[check];
  return segments.flatMap((segment) => [
    ...columns.flatMap(({ name }) => parts.map((held) => ({ segment, column: name, check: held }))),
    ...(asked === 'all' ? modelParts.map((held) => ({ segment, column: '', check: held })) : []),
  ]);
}

function buildCells(
  subjects: ModelQuality['subjects'],
  plan: WindowPlan,
  parts: readonly CheckedWindows[],
  minCount: number
): QualityCell[] {
  const findPart = indexParts(parts);
  return subjects.flatMap((subject) => {
    const { segment, column, check } = subject;
    return plan.windows.map((_, place): QualityCell => {
      const part = findPart(place, column);
      const limits = part?.findLimits(column, check, segment) ?? { lower: null, upper: null };
      const reading = part?.find(place, segment, column, check);
      const rows = reading?.rows ?? 0;
      if (rows > 0 && rows < minCount) {
        return { ...subject, place, rows: null, value: null, limits, violated: null };
      }
      const value = reading?.value ?? null;
      const isLimited = limits.lower !== null || limits.upper !== null;
      return { ...subject, place, rows, value, limits, violated: isLimited ? isOutsideLimits(value, limits) : null };
    });
  });
}

/** Which part holds a window and a column; any of the window's holds what is of the model as a whole. */
function indexParts(parts: readonly CheckedWindows[]): (place: number, column: string) => CheckedWindows | undefined {
  const held = new Map(
    parts.flatMap((part) =>
      part.group.places.flatMap((place) =>
        ['', ...part.group.columns.map(({ name }) => name)].map(
          (name) => [JSON.stringify([place, name]), part] as const
        )
      )
    )
  );
  return (place, column) => held.get(JSON.stringify([place, column]));
}
