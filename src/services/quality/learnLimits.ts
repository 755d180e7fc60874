import type { ControlLimits } from '../../core/quality/controlLimits';
import { learnControlLimits } from '../../core/quality/learnControlLimits';
import type { QualityQuery } from '../../schema/query/qualityQuery';
import type { CancelSignal } from '../../stores/cancelSignal';
import type { PredictionLogStore } from '../../stores/predictionLogStore';
import type { ModelLog } from '../models/modelLog';
import { isDatedReference } from '../references/isDatedReference';
import type { FixedReference } from '../references/reference';
import { sliceReference } from '../references/sliceReference';
import type { WindowPlan } from '../windows/windowPlan';
import type { PreparedCheck } from './qualityReading';

export type FindLimits = (column: string, check: string, segment: string) => ControlLimits;

interface LimitRequest {
  store: PredictionLogStore;
  log: ModelLog;
  plan: WindowPlan;
  reference: FixedReference | undefined;
  segment: string | undefined;
  check: PreparedCheck;
  query: Pick<QualityQuery, 'threshold' | 'limits' | 'check'>;
  signal?: CancelSignal;
}

const none: ControlLimits = { lower: null, upper: null };

/** The limits of a check: the query's own, those of its nature, or what the reference's windows stay within. */
export async function learnLimits(request: LimitRequest): Promise<FindLimits> {
  const { store, reference, check, query, signal } = request;
  const { threshold } = query;
  if (threshold !== undefined && query.check !== 'summary') {
    return () => ({ lower: null, upper: threshold });
  }
  if (check.getLimits !== undefined) {
    return check.getLimits;
  }
  if (reference === undefined || !(await isDatedReference({ store, signal }, reference))) {
    return () => none;
  }
  const { selection } = reference;
  const [whole] = await store.countRows({ selection, slicing: { windows: [] } }, signal);
  if (whole === undefined || whole.rows === 0) {
    return () => none;
  }
  const slicing = sliceReference(request.plan, request.log, { start: whole.first, end: whole.last + 1 });
  const readings = await check.read({ selection, slicing: { ...slicing, segment: request.segment } });
  const values = new Map<string, Array<number | null>>();
  for (const { column, check: name, segment, value } of readings) {
    const key = JSON.stringify([column, name, segment]);
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  const { lowest, highest } = check.bounds;
  return (column, name, segment) =>
    learnControlLimits(values.get(JSON.stringify([column, name, segment])) ?? [], query.limits, lowest, highest);
}
