/** What a detector says after a value. `warning`: looks like a change, not yet sure. */
export type ChangeSignal = 'none' | 'warning' | 'drift';

/** A detector that sees a series one value at a time. It starts afresh after a drift. Values that aren't finite are passed over. */
export interface ChangeDetector {
  update(value: number): ChangeSignal;
}
