import { multivariateConventions } from '../../../core/drift/multivariate/multivariateConventions';
import type { SampleRowsRequest } from '../../../stores/rowSample';
import { isDatedReference } from '../../references/isDatedReference';
import type { FixedReference } from '../../references/reference';
import type { ComparisonTools } from '../comparisonRequest';
import { findReferenceSlices } from '../findReferenceSlices';
import { fetchRows } from './fetchRows';
import type { MultivariateRequest } from './multivariateRequest';
import type { SampledRows } from './rowJob';

/** Most rows of all windows of a reference together. */
const mostRowsTogether = 1_000_000;

/** The reference cut into windows as the query cuts the log, by segment. None where nothing is learnt from them, or where the reference has no times. */
export async function fetchOwnWindows(
  tools: ComparisonTools,
  request: MultivariateRequest,
  reference: FixedReference,
  sampling: Pick<SampleRowsRequest, 'columns' | 'mostRows' | 'id'>
): Promise<(segment: string) => SampledRows[]> {
  const { convention, method, threshold, segments, minCount } = request;
  const { learnsLimits = false } = multivariateConventions[convention]?.[method] ?? {};
  const isGiven = threshold !== undefined && convention !== 'plumbline';
  if (!learnsLimits || isGiven || !(await isDatedReference(tools, reference))) {
    return () => [];
  }
  const slices = await findReferenceSlices(tools, request, reference);
  if (slices === undefined) {
    return () => [];
  }
  const together = Math.max(1, slices.windows.length * segments.names.length);
  const mostRows = Math.min(sampling.mostRows, Math.ceil(mostRowsTogether / together));
  const rows = await fetchRows(
    tools.store,
    { ...sampling, mostRows, selection: reference.selection, slicing: { ...slices.slicing, segment: segments.column } },
    minCount,
    tools.signal
  );
  return (segment) => slices.windows.map((window) => rows(window, segment)).filter((window) => window.rows > 0);
}
