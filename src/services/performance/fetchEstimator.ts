import type { PerformanceQuery } from '../../schema/query/performanceQuery';
import type { LabelSource } from '../../stores/outcomeCounts';
import type { RowSelection } from '../../stores/predictionLogStore';
import type { ModelLog } from '../models/modelLog';
import { QueryError } from '../queryError';
import type { FixedReference } from '../references/reference';
import type { ServiceContext } from '../serviceContext';
import type { Traced } from '../statementTrace';
import type { EstimationPlan } from './estimationPlan';
import { fetchLabelledReference } from './fetchLabelledReference';
import { getLabelSource } from './getLabelSource';
import type { FittedEstimator } from './modelPerformance';

/** What performance is estimated with, learnt from the labelled rows of a reference; remembered while these stay the same. */
export async function fetchEstimator(
  context: ServiceContext,
  log: ModelLog,
  plan: EstimationPlan,
  { whole: selection, description }: FixedReference,
  calibration: PerformanceQuery['calibration']
): Promise<Traced<FittedEstimator>> {
  const { compute, shelves, trace, request } = context;
  const labels = await getReferenceLabels(context, log, selection);
  const sources = await describeSources(context, selection, labels);
  return shelves.estimators.remember(sources, JSON.stringify([selection, labels, plan, calibration]), () =>
    trace.collect(async () => {
      const labelled = await fetchLabelledReference(context, log, { selection, labels, plan, calibration });
      const estimator = labelled && (await compute.fitEstimator(labelled, request.signal));
      if (!estimator) {
        throw new QueryError(
          `The reference ${description} of model "${log.model}" has no labels, so performance can't be estimated from it`,
          'Choose a reference whose labels are known, or ask with "estimated": "no".'
        );
      }
      return { estimator, reference: description };
    })
  );
}

/** A reference in files of its own usually carries its labels, even where those of the log stand elsewhere. */
async function getReferenceLabels(
  { store, request }: ServiceContext,
  log: ModelLog,
  selection: RowSelection
): Promise<LabelSource> {
  const { actual } = log.settings.columns;
  if (selection.log.source !== log.source.source && actual !== undefined) {
    return { column: actual, knownBy: null };
  }
  return getLabelSource(store, log, { by: 'prediction', clock: Infinity }, request.signal);
}

/** The logs that the estimate rests on. */
async function describeSources(
  { store, request: { signal } }: ServiceContext,
  { log, timestamp }: RowSelection,
  { join }: LabelSource
): Promise<object[]> {
  const described = await store.describeLog({ log, timestamp }, signal);
  return join === undefined ? [described] : [described, await store.describeLog({ log: join.log }, signal)];
}
