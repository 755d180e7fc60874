import type { TimeWindow } from '../predictionLogStore';

export interface UniformGrid {
  origin: number;
  size: number;
}

/** Windows of one length, each starting where the one before ends; null for any others. */
export function getUniformGrid(windows: readonly TimeWindow[]): UniformGrid | null {
  const [first] = windows;
  if (!first) {
    return null;
  }
  const origin = first.start;
  const size = first.end - first.start;
  const isUniform = windows.every(
    (window, index) => window.start === origin + index * size && window.end === window.start + size
  );
  return isUniform && size > 0 ? { origin, size } : null;
}
