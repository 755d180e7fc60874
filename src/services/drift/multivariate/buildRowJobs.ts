import { multivariateConventions } from '../../../core/drift/multivariate/multivariateConventions';
import type { SampleRowsRequest } from '../../../stores/rowSample';
import type { FixedReference } from '../../references/reference';
import { QueryError } from '../../queryError';
import { getCurrentSlices } from '../../windows/getCurrentSlices';
import type { ComparisonTools } from '../comparisonRequest';
import { getMovingSlices } from '../getMovingSlices';
import type { MovingReference } from '../getMovingSlices';
import { fetchOwnWindows } from './fetchOwnWindows';
import { buildNoRows } from './buildNoRows';
import { fetchRows } from './fetchRows';
import type { MultivariateRequest } from './multivariateRequest';
import type { RowJob } from './rowJob';

/** What is to be scored of one segment. The windows of the jobs, in order, are those of the plan. */
export interface SegmentJobs {
  segment: string;
  jobs: RowJob[];
}

/** Reads the rows of all windows and of their reference, each in one scan. */
export async function buildRowJobs(tools: ComparisonTools, request: MultivariateRequest): Promise<SegmentJobs[]> {
  const { reference } = request;
  switch (reference.kind) {
    case 'fixed':
      return buildFixed(tools, request, reference);
    case 'statistics':
      throw new QueryError(
        `The reference ${reference.description} holds counts a column, but "${request.method}" needs rows with all columns`,
        'Name a reference of a file, a time range, a version or earlier windows.'
      );
    case 'absent':
      return buildUnreferred(tools, request);
    default:
      return buildMoving(tools, request, reference);
  }
}

async function buildFixed(
  tools: ComparisonTools,
  request: MultivariateRequest,
  reference: FixedReference
): Promise<SegmentJobs[]> {
  const { plan, segments, log, minCount } = request;
  const choice = getChoice(request);
  const current = getCurrentSlices(plan, request.selection, log.shift);
  const sampling = getSampling(request);
  const segment = segments.column;
  const [whole, rows, own] = await Promise.all([
    fetchRows(
      tools.store,
      { ...sampling, selection: reference.selection, slicing: { windows: [], segment } },
      minCount,
      tools.signal
    ),
    fetchRows(
      tools.store,
      { ...sampling, selection: current.selection, slicing: { ...current.slicing, segment } },
      minCount,
      tools.signal
    ),
    fetchOwnWindows(tools, request, reference, sampling),
  ]);
  return segments.names.map((name) => ({
    segment: name,
    jobs: [
      {
        ...choice,
        reference: [whole(0, name)],
        referenceWindows: own(name),
        windows: current.slices.map((slice) => rows(slice, name)),
      },
    ],
  }));
}

/** Windows that lack their reference: their rows are read, and that they can't be judged is said by the same arithmetic. */
async function buildUnreferred(
  { store, signal }: ComparisonTools,
  request: MultivariateRequest
): Promise<SegmentJobs[]> {
  const { plan, segments, log, minCount } = request;
  const current = getCurrentSlices(plan, request.selection, log.shift);
  const slicing = { ...current.slicing, segment: segments.column };
  const asked = { ...getSampling(request), selection: current.selection, slicing };
  const rows = await fetchRows(store, asked, minCount, signal);
  const none = buildNoRows(asked.columns);
  return segments.names.map((segment) => ({
    segment,
    jobs: [
      {
        ...getChoice(request),
        reference: [none],
        referenceWindows: [],
        windows: current.slices.map((slice) => rows(slice, segment)),
      },
    ],
  }));
}

async function buildMoving(
  { store, signal }: ComparisonTools,
  request: MultivariateRequest,
  reference: MovingReference
): Promise<SegmentJobs[]> {
  const { segments, minCount } = request;
  const choice = getChoice(request);
  const moving = getMovingSlices(request, reference);
  const slicing = { ...moving.slicing, segment: segments.column };
  const asked = { ...getSampling(request), selection: moving.selection, slicing };
  const rows = await fetchRows(store, asked, minCount, signal);
  return segments.names.map((name) => ({
    segment: name,
    jobs: moving.slices.map((slice, place) => ({
      ...choice,
      reference: (moving.references[place] ?? []).map((held) => rows(held, name)),
      referenceWindows: [],
      windows: [rows(slice, name)],
    })),
  }));
}

function getSampling(request: MultivariateRequest): Pick<SampleRowsRequest, 'columns' | 'mostRows' | 'id'> {
  return {
    columns: request.columns.map(({ name, kind }) => ({ column: name, kind })),
    mostRows: getMostRows(request),
    id: request.log.settings.columns.id,
  };
}

function getChoice(request: MultivariateRequest): Omit<RowJob, 'reference' | 'referenceWindows' | 'windows'> {
  const { method, convention, threshold, columns } = request;
  return { method, convention, threshold, names: columns.map(({ name }) => name), mostRows: getMostRows(request) };
}

function getMostRows({ convention, method }: MultivariateRequest): number {
  return multivariateConventions[convention]?.[method].mostRows ?? 0;
}
