import { AdwinWindow } from './AdwinWindow';
import type { ChangeDetector } from './changeDetector';

export interface AdwinOptions {
  /** Confidence of a cut: smaller is more careful. */
  delta?: number;
  /** Look for a cut at every so many values only. */
  every?: number;
  mostBuckets?: number;
  fewestRows?: number;
  grace?: number;
}

/**
 * ADWIN (Bifet, Gavaldà 2007): an adaptive window that is cut wherever the means of its two parts differ by more than chance.
 * Defaults as River's. Keeps O(log n) buckets; O(log n) an update.
 */
export function buildAdwin(options: AdwinOptions = {}): ChangeDetector {
  const { delta = 0.002, every = 32, mostBuckets = 5, fewestRows = 5, grace = 10 } = options;
  const window = new AdwinWindow(mostBuckets);
  let values = 0;
  return {
    update(value) {
      if (!Number.isFinite(value)) return 'none';
      window.add(value);
      values++;
      if (values % every !== 0 || window.rows <= grace) return 'none';
      let changed = false;
      while (hasCut(window, delta, fewestRows)) {
        window.dropOldest();
        changed = true;
      }
      return changed ? 'drift' : 'none';
    },
  };
}

function hasCut(window: AdwinWindow, delta: number, fewestRows: number): boolean {
  const logarithm = Math.log((2 * Math.log(window.rows)) / delta);
  const variance = window.squares / window.rows;
  for (const { older, newer } of window.cuts()) {
    if (older.rows < fewestRows || newer.rows < fewestRows) continue;
    const inverse = 1 / (older.rows - fewestRows + 1) + 1 / (newer.rows - fewestRows + 1);
    const limit = Math.sqrt(2 * inverse * variance * logarithm) + (2 / 3) * logarithm * inverse;
    if (Math.abs(older.total / older.rows - newer.total / newer.rows) > limit) return true;
  }
  return false;
}
