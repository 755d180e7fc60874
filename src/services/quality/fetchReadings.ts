import type { RowSelection } from '../../stores/predictionLogStore';
import { getCurrentSlices } from '../windows/getCurrentSlices';
import { splitOpenWindow } from '../windows/splitOpenWindow';
import type { WindowPlan } from '../windows/windowPlan';
import type { QualityReading, ReadSlices } from './qualityReading';

interface SlicedPlan {
  plan: WindowPlan;
  selection: RowSelection;
  /** The column of the segments. */
  segment: string | undefined;
  /** Milliseconds to add to the log's times to get the query's. */
  shift: number;
}

/** Readings by place, segment, column and check. Windows that have ended and the open one apart, so that a refresh reads the open one alone. */
export async function fetchReadings(
  read: ReadSlices,
  { plan, selection, segment, shift }: SlicedPlan
): Promise<ReadonlyMap<string, QualityReading>> {
  const parts = await Promise.all(
    splitOpenWindow(plan).map(async ({ plan: part, offset }) => {
      const current = getCurrentSlices(part, selection, shift);
      const places = new Map(current.slices.map((slice, place) => [slice, place + offset]));
      const readings = await read({ selection: current.selection, slicing: { ...current.slicing, segment } });
      return readings.map((reading): [string, QualityReading] => {
        const { window, segment: held, column, check } = reading;
        return [JSON.stringify([places.get(window), held, column, check]), reading];
      });
    })
  );
  return new Map(parts.flat());
}
