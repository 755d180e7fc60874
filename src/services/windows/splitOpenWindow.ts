import type { WindowPlan } from './windowPlan';

export interface PlanPart {
  plan: WindowPlan;
  /** Place of its first window in the whole plan. */
  offset: number;
}

/**
 * The windows that have ended and the one that the query's clock cuts, as plans of their own: what has been counted of the former
 * stays true while the clock moves on.
 */
export function splitOpenWindow(plan: WindowPlan): PlanPart[] {
  const ended = plan.windows.filter(({ until, end }) => until === end).length;
  if (plan.kind === 'rows' || ended === 0 || ended === plan.windows.length) {
    return plan.windows.length === 0 ? [] : [{ plan, offset: 0 }];
  }
  return [
    { plan: { ...plan, windows: plan.windows.slice(0, ended) }, offset: 0 },
    { plan: { ...plan, windows: plan.windows.slice(ended) }, offset: ended },
  ];
}
