import type { PanelSeries } from '../../viz/overlay/panelSeries';

/** Milliseconds from the first to the last point of several series; 0 without any. */
export function getVisibleSpan(series: PanelSeries[]): number {
  const ends = series.flatMap(({ times }) => {
    const timed = times.filter(Number.isFinite);
    const [first, last] = [timed[0], timed.at(-1)];
    return first === undefined || last === undefined ? [] : [{ first, last }];
  });
  return ends.length === 0
    ? 0
    : Math.max(...ends.map(({ last }) => last)) - Math.min(...ends.map(({ first }) => first));
}
