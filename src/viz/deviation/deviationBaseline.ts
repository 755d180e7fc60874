import type { Direction } from '../../core/anomaly/detectorOptions';

/** What series are held against. */
export type DeviationBaseline =
  /** What the series itself leads one to expect, its seasons included. */
  | { kind: 'auto'; direction: Direction }
  /** The first part of the time range. */
  | { kind: 'reference'; share: number; width: number; direction: Direction }
  /** Another series of the panel, by its name or the query it comes from. */
  | { kind: 'series'; name: string; tolerance: number; direction: Direction }
  /** The other series at the same time. */
  | { kind: 'peers'; width: number; direction: Direction }
  | { kind: 'static'; expected: number; tolerance: number; direction: Direction };
