import type { AccuracyChart } from './accuracyChart';

/** Whether a value misses the target. Never without a target or a value. */
export function isMiss(value: number, { target, direction }: Pick<AccuracyChart, 'target' | 'direction'>): boolean {
  return target !== undefined && (direction === 'higher' ? value < target : value > target);
}
