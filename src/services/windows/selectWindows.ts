import type { WindowPlan } from './windowPlan';

/** Some windows of a plan, by their places, as a plan of their own. */
export function selectWindows(plan: WindowPlan, places: readonly number[]): WindowPlan {
  const windows = places.flatMap((place) => plan.windows[place] ?? []);
  return plan.kind === 'rows'
    ? { ...plan, windows, numbers: places.flatMap((place) => plan.numbers[place] ?? []) }
    : { ...plan, windows };
}
