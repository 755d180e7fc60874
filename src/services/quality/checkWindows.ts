import type { QualityQuery } from '../../schema/query/qualityQuery';
import type { ModelLog } from '../models/modelLog';
import type { ServiceContext } from '../serviceContext';
import { selectWindows } from '../windows/selectWindows';
import type { WindowPlan } from '../windows/windowPlan';
import type { RowSelection } from '../../stores/predictionLogStore';
import type { ControlLimits } from '../../core/quality/controlLimits';
import { checkDefinitions } from './checkDefinitions';
import { fetchReadings } from './fetchReadings';
import { learnLimits } from './learnLimits';
import type { CheckGroup } from './planCheckReferences';
import type { QualityReading } from './qualityReading';

export interface CheckedWindows {
  group: CheckGroup;
  remarks: readonly string[];
  /** By the window's place in the whole plan. */
  find: (place: number, segment: string, column: string, check: string) => QualityReading | undefined;
  findLimits: (column: string, check: string, segment: string) => ControlLimits;
}

interface CheckedLog {
  log: ModelLog;
  plan: WindowPlan;
  query: QualityQuery;
  selection: RowSelection;
  /** The column of the segments. */
  segment: string | undefined;
}

/** Reads a check off the windows that share a reference, and learns their limits from it. */
export async function checkWindows(
  { store, request: { signal } }: ServiceContext,
  { log, plan: whole, query, selection, segment }: CheckedLog,
  group: CheckGroup
): Promise<CheckedWindows> {
  const { reference, places, columns } = group;
  const definition = checkDefinitions[query.check];
  if (reference === undefined && definition.needsReference) {
    return { group, remarks: [], find: () => undefined, findLimits: () => ({ lower: null, upper: null }) };
  }
  const plan = selectWindows(whole, places);
  const check = await definition.prepare({ store, log, columns, reference, signal });
  const [readings, findLimits] = await Promise.all([
    fetchReadings(check.read, { plan, selection, segment, shift: log.shift }),
    learnLimits({ store, log, plan, reference, segment, check, query, signal }),
  ]);
  const parts = new Map(places.map((place, part) => [place, part]));
  return {
    group,
    remarks: check.remarks,
    find: (place, held, column, name) => readings.get(JSON.stringify([parts.get(place), held, column, name])),
    findLimits,
  };
}
