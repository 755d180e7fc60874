import type { FrameNotice } from '../../schema/frames/frame';
import type { DriftQuery } from '../../schema/query/driftQuery';
import type { ModelColumn, ModelLog } from '../models/modelLog';
import type { Reference } from '../references/reference';
import { getSegmentRemarks } from '../segments/getSegmentRemarks';
import type { Privacy, Segmentation } from '../segments/listSegments';
import type { WindowPlan } from '../windows/windowPlan';

interface Answered {
  log: ModelLog;
  plan: WindowPlan;
  reference: Reference;
  columns: readonly ModelColumn[];
  segments: Segmentation;
  privacy: Privacy;
}

/** What a reader should know of a model's answer as a whole: what is missing in it and why. */
export function getDriftRemarks(answered: Answered, query: DriftQuery): FrameNotice[] {
  const { log, plan, columns, segments, privacy } = answered;
  const warnings = [
    ...plan.remarks,
    ...getSegmentRemarks(segments, privacy),
    ...getStatisticsRemarks(answered.reference, query),
  ];
  const compared = new Set(columns.map(({ name }) => name));
  const leftOut = log.columns.filter(({ name, roles }) => roles.includes('feature') && !compared.has(name));
  const notices = warnings.map((text): FrameNotice => ({ severity: 'warning', text: `Model ${log.model}: ${text}` }));
  if (query.columns !== 'all' || leftOut.length === 0) {
    return notices;
  }
  const names = leftOut.map(({ name }) => name).join(', ');
  return [
    ...notices,
    { severity: 'info', text: `Model ${log.model}: ${query.method} can't compare ${names}; the method auto can.` },
  ];
}

function getStatisticsRemarks({ kind, description }: Reference, { filters = [], segmentBy }: DriftQuery): string[] {
  return kind === 'statistics' && (filters.length > 0 || segmentBy !== undefined)
    ? [`the reference ${description}, holds statistics of all rows: filters and segments don't act on it.`]
    : [];
}
