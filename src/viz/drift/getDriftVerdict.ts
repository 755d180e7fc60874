import type { DriftState } from '../../schema/frames/driftColumns';
import { cellVerdict, type CellVerdict } from '../strip/cellVerdict';

const verdictOfState: Record<DriftState, CellVerdict> = {
  stable: cellVerdict.within,
  drifting: cellVerdict.out,
  cannot_tell: cellVerdict.unknown,
};

function isDriftState(state: string): state is DriftState {
  return Object.hasOwn(verdictOfState, state);
}

/** The verdict of a cell: its state, else `drifted`, else what the ratio says. */
export function getDriftVerdict(state: string, drifted: boolean | undefined, ratio: number): CellVerdict {
  if (isDriftState(state)) {
    return verdictOfState[state];
  }
  if (drifted !== undefined) {
    return drifted ? cellVerdict.out : cellVerdict.within;
  }
  if (Number.isNaN(ratio)) {
    return cellVerdict.unknown;
  }
  return ratio >= 1 ? cellVerdict.out : cellVerdict.within;
}
