import type { RowSelection, SliceKey } from '../../stores/predictionLogStore';
import type { ModelLog } from '../models/modelLog';
import type { ServiceContext } from '../serviceContext';
import { getCurrentSlices } from '../windows/getCurrentSlices';
import { splitOpenWindow } from '../windows/splitOpenWindow';
import type { PlanPart } from '../windows/splitOpenWindow';
import type { WindowPlan } from '../windows/windowPlan';
import type { HealthReading } from './healthReading';
import type { HealthSource } from './healthSource';

export interface HealthSlices {
  plan: WindowPlan;
  selection: RowSelection;
  /** The column of the segments. */
  segment?: string;
}

/** Readings of the windows that have rows. */
export interface HealthReadings {
  get(place: number, segment: string): HealthReading | undefined;
}

type KeyedReading = readonly [key: string, reading: HealthReading];

/** Counts windows that have ended and the open one apart, so that a refresh counts the open one alone. */
export async function fetchHealthReadings(
  context: ServiceContext,
  log: ModelLog,
  { source, ...slices }: HealthSlices & { source: HealthSource }
): Promise<HealthReadings> {
  const parts = await Promise.all(
    splitOpenWindow(slices.plan).map((part) => readPart(context, log, { ...slices, source, part }))
  );
  const readings = new Map(parts.flat());
  return { get: (place, segment) => readings.get(getKey(place, segment)) };
}

interface PartRequest extends Omit<HealthSlices, 'plan'> {
  source: HealthSource;
  part: PlanPart;
}

async function readPart(
  { store, request: { signal } }: ServiceContext,
  log: ModelLog,
  { source, part, selection, segment }: PartRequest
): Promise<KeyedReading[]> {
  const current = getCurrentSlices(part.plan, selection, log.shift);
  const request = { selection: current.selection, slicing: { ...current.slicing, segment } };
  const getSliceKey = (slice: SliceKey): string => getKey(slice.window, slice.segment);
  const [counts, errors, quantiles] = await Promise.all([
    store.countRows(request, signal),
    source.kind === 'error_rate' ? store.countMatches({ ...request, match: source.isError }, signal) : [],
    source.kind === 'latency'
      ? store.measureColumns({ ...request, measures: [{ ...source, kind: 'quantile' }] }, signal)
      : [],
  ]);
  const errorsOf = new Map(errors.map((slice) => [getSliceKey(slice), slice.rows]));
  const quantileOf = new Map(quantiles.map((slice) => [getSliceKey(slice), slice.values[0] ?? null]));
  return counts.map((slice) => {
    const key = getSliceKey(slice);
    const reading = {
      rows: slice.rows,
      last: slice.last,
      errors: errorsOf.get(key) ?? 0,
      quantile: quantileOf.get(key) ?? null,
    };
    return [getKey(current.slices.indexOf(slice.window) + part.offset, slice.segment), reading];
  });
}

function getKey(place: number, segment: string): string {
  return `${place} ${segment}`;
}
