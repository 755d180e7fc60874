import { formatInstant } from '../windows/formatInstant';
import type { DriftCell } from './driftCell';
import type { ModelDrift } from './modelDrift';

const hour = 3_600_000;
const sizes: ReadonlyArray<readonly [string, number]> = [
  ['1h', hour],
  ['3h', 3 * hour],
  ['6h', 6 * hour],
  ['12h', 12 * hour],
  ['1d', 24 * hour],
  ['1w', 168 * hour],
  ['1M', 672 * hour],
];

/** How long a window would have to be to hold the rows that a verdict needs. */
export function getWindowAdvice({ plan }: ModelDrift, cells: readonly DriftCell[]): string {
  const [fewest] = [...cells].sort((a, b) => a.score.currentRows - b.score.currentRows);
  const window = fewest === undefined ? undefined : plan.windows[fewest.place];
  if (fewest === undefined || window === undefined) {
    return '';
  }
  const { currentRows, referenceRows, rowsNeeded } = fewest.score;
  const needed = Math.max(rowsNeeded ?? 0, 30);
  const has = `The window from ${formatInstant(window.start)} to ${formatInstant(window.until)} has ${currentRows}`;
  if (currentRows >= needed || rowsNeeded === null) {
    return `${has}, the reference ${referenceRows}. Choose a longer reference or a higher threshold.`;
  }
  if (plan.kind === 'rows') {
    return `${has}, ${needed} are needed: choose blocks of ${needed} rows or more.`;
  }
  return `${has}, ${needed} are needed: ${getLength(plan.grid === undefined, window.until - window.start, needed / Math.max(1, currentRows))}`;
}

function getLength(isRange: boolean, length: number, factor: number): string {
  const enough = length * factor;
  if (isRange) {
    return `choose a time range of ${Math.ceil(enough / (24 * hour))} days or more.`;
  }
  const size = sizes.find(([, span]) => span >= enough)?.[0];
  return size === undefined ? 'let the range be one window.' : `choose a window of ${size} or longer.`;
}
