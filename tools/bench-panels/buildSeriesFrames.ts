import type { JsonFrame } from './jsonFrame';

export interface SeriesFramesOptions {
  /** Of the value, and of the label that tells the series apart. */
  name: string;
  label: string;
  series: number;
  points: number;
  from: number;
  step: number;
  /** The value of a point, from its series, its place and a number in [0, 1) that looks random. */
  getValue: (series: number, point: number, noise: number) => number;
}

/** Series as the view `series` answers them: a frame each. The same on every run. */
export function buildSeriesFrames(options: SeriesFramesOptions): JsonFrame[] {
  const { name, label, series, points, from, step, getValue } = options;
  const times = Array.from({ length: points }, (_, point) => from + point * step);
  let state = 1;
  const draw = (): number => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  return Array.from({ length: series }, (_, index) => {
    const title = `${label}_${String(index).padStart(4, '0')}`;
    return {
      schema: {
        refId: 'A',
        meta: { type: 'timeseries-multi', typeVersion: [0, 1] as [number, number] },
        fields: [
          { name: 'time', type: 'time' },
          { name, type: 'number', labels: { [label]: title }, config: { displayNameFromDS: title } },
        ],
      },
      data: { values: [times, times.map((_, point) => Number(getValue(index, point, draw()).toFixed(3)))] },
    };
  });
}
