import type { PerformanceQuery } from '../../schema/query/performanceQuery';
import type { OutcomeRequest } from '../../stores/outcomeCounts';
import type { ModelLog } from '../models/modelLog';
import { QueryError } from '../queryError';
import { resolveReference } from '../references/resolveReference';
import type { ServiceContext } from '../serviceContext';
import type { Traced } from '../statementTrace';
import { getLabelSource } from './getLabelSource';
import type { FittedEstimator } from './modelPerformance';

/** What performance is estimated with, learnt from all labelled rows of the model's reference; remembered while the reference stays the same. */
export async function fetchEstimator(
  { store, compute, shelves, trace, request }: ServiceContext,
  log: ModelLog,
  outcome: OutcomeRequest,
  { calibration }: Pick<PerformanceQuery, 'calibration'>
): Promise<Traced<FittedEstimator>> {
  const { signal } = request;
  const reference = resolveReference(log, {});
  if (reference.kind !== 'fixed' || outcome.kind !== 'binary') {
    throw new QueryError(
      `Estimated performance of model "${log.model}" needs a reference that stays the same`,
      'Put one with labels first under "references" in the data source\'s settings, such as a time range or a file.'
    );
  }
  const selection = reference.whole;
  const labels = await getReferenceLabels(store, log, selection.log.source !== log.source.source, signal);
  const description = await store.describeLog({ log: selection.log, timestamp: selection.timestamp }, signal);
  const key = JSON.stringify([selection, labels, outcome, calibration]);
  return shelves.estimators.remember([description], key, () =>
    trace.collect(async () => {
      const slicing = { windows: [] };
      const counted = await store.countOutcomes({ selection, slicing, labels, by: 'prediction', outcome }, signal);
      const [slice] = counted.kind === 'binary' ? counted.slices : [];
      if (slice === undefined || slice.labels.every(Number.isNaN)) {
        throw new QueryError(
          `The reference ${reference.description} of model "${log.model}" has no labels, so performance can't be estimated from it`,
          'Choose a reference whose labels are known, or ask with "estimated": "no".'
        );
      }
      const estimator = await compute.fitEstimator({ reference: slice, calibration }, signal);
      return { estimator, reference: reference.description };
    })
  );
}

/** A reference in files of its own usually carries its labels, even where those of the log stand elsewhere. */
async function getReferenceLabels(
  store: ServiceContext['store'],
  log: ModelLog,
  isApart: boolean,
  signal: ServiceContext['request']['signal']
): Promise<Awaited<ReturnType<typeof getLabelSource>>> {
  const { actual } = log.settings.columns;
  if (isApart && actual !== undefined) {
    return { column: actual, knownBy: null };
  }
  return getLabelSource(store, log, { by: 'prediction', clock: Infinity }, signal);
}
