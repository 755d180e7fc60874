import { isOutsideLimits } from '../../core/quality/isOutsideLimits';
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
import { fetchReadings } from './fetchReadings';
import { getCheckedColumns } from './getCheckedColumns';
import { getCheckReference } from './getCheckReference';
import { getQualityRemarks } from './getQualityRemarks';
import { learnLimits } from './learnLimits';
import type { FindLimits } from './learnLimits';
import type { QualityCell } from './qualityCell';
import type { QualityReading } from './qualityReading';

/** What a check found of one model. */
export interface ModelQuality {
  log: ModelLog;
  plan: WindowPlan;
  /** By segment, then column, then check, then window. */
  cells: QualityCell[];
  /** What is checked, whether or not there is a window. */
  subjects: Array<Pick<QualityCell, 'segment' | 'column' | 'check'>>;
  remarks: string[];
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
  const { value, statements } = await trace.collect(async () => {
    const check = await checkDefinitions[query.check].prepare({ store, log, columns, reference, signal });
    const segment = segments.column;
    const sliced = { plan, selection: restrictToSegments(selection, segments), segment, shift: log.shift };
    return {
      check,
      readings: await fetchReadings(check.read, sliced),
      findLimits: await learnLimits({ store, log, plan, reference, segment, check, query, signal }),
    };
  });
  const subjects = listSubjects(query, columns, names);
  const cells = buildCells(subjects, plan, { ...value, minCount: getMinCount(query, privacy) });
  const remarks = [
    ...plan.remarks,
    ...getSegmentRemarks(segments, privacy),
    ...value.check.remarks,
    ...getQualityRemarks(cells, query.check, plan.windows.length),
  ];
  return { log, plan, subjects, cells, statements, remarks: remarks.map((text) => `Model ${log.model}: ${text}`) };
}

function listSubjects(
  { check }: QualityQuery,
  columns: ReadonlyArray<{ name: string }>,
  segments: readonly string[]
): ModelQuality['subjects'] {
  const checks = checkDefinitions[check].parts ?? [check];
  return segments.flatMap((segment) =>
    columns.flatMap(({ name }) => checks.map((held) => ({ segment, column: name, check: held })))
  );
}

interface Found {
  readings: ReadonlyMap<string, QualityReading>;
  findLimits: FindLimits;
  minCount: number;
}

function buildCells(
  subjects: ModelQuality['subjects'],
  plan: WindowPlan,
  { readings, findLimits, minCount }: Found
): QualityCell[] {
  return subjects.flatMap((subject) => {
    const { segment, column, check } = subject;
    const limits = findLimits(column, check, segment);
    return plan.windows.map((_, place): QualityCell => {
      const reading = readings.get(JSON.stringify([place, segment, column, check]));
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
