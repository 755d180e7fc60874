import type { DataFrame, PanelData } from '@grafana/data';
import type { DriftPanelProps } from '../../../src/panels/drift/driftPanelProps';
import { defaultOptions, type Options } from '../../../src/panels/drift/options';
import { buildDriftFrame, type FrameRow } from '../buildDriftFrame';
import { buildPanelProps } from '../buildPanelProps';

export const day = 86_400_000;
const columns = ['temp', 'wind_speed', 'precip', 'humid', 'dewp', 'visib', 'carrier', 'dest', 'origin'];

/** Two windows a column; temp drifts in the last, wind_speed in the first. */
export function buildDriftRows(): FrameRow[] {
  return columns.flatMap((column) =>
    [0, 1].map((window) => {
      const isOut = (column === 'temp' && window === 1) || (column === 'wind_speed' && window === 0);
      const time = window * day;
      const state = isOut ? 'drifting' : 'stable';
      const score = isOut ? 0.6 : 0.05;
      return {
        time,
        window_end: time + day,
        model: 'm',
        column,
        method: 'psi',
        score,
        threshold: 0.2,
        state,
        complete: true,
      };
    })
  );
}

export const fromPlumbline = {
  refId: 'A',
  datasource: { type: 'plumbline-models-datasource', uid: 'p' },
  window: { every: '1d' },
};

export const fromPostgres = { refId: 'A', datasource: { type: 'postgres', uid: 'pg' } };

export interface DriftGiven {
  series?: DataFrame[];
  data?: Partial<PanelData>;
  target?: object;
  options?: Partial<Options>;
  size?: [number, number];
}

export function buildDriftProps({
  series = [buildDriftFrame(buildDriftRows())],
  data,
  target = fromPostgres,
  options,
  size,
}: DriftGiven = {}): DriftPanelProps {
  return buildPanelProps({
    options: { ...defaultOptions, ...options },
    series,
    targets: [target as never],
    from: 0,
    to: 2 * day,
    size: size ?? [700, 400],
    data,
  });
}
