import {
  FieldType,
  getDisplayProcessor,
  createTheme,
  toDataFrame,
  type DataFrame,
  type FieldConfig,
} from '@grafana/data';
import type { OverlayPanelProps } from '../../../src/panels/overlay/overlayPanelProps';
import { defaultOptions, type Options } from '../../../src/panels/overlay/options';
import { buildPanelProps, type PanelGiven } from '../buildPanelProps';

export const minute = 60_000;
export const length = 400;

/** A quiet series that leaves its level at the given places. */
export function getWave(changes: Record<number, number> = {}): number[] {
  return Array.from({ length }, (_, index) => changes[index] ?? 100 + Math.sin(index * 1.7));
}

/** A wide frame of series, a point a minute from 1970 on, as Grafana hands it to a panel. */
export function buildSeriesFrame(columns: Record<string, unknown[]>, config: FieldConfig = {}): DataFrame {
  const rows = Object.values(columns)[0]?.length ?? 0;
  const frame = toDataFrame({
    refId: 'A',
    fields: [
      { name: 'Time', type: FieldType.time, values: Array.from({ length: rows }, (_, row) => row * minute) },
      ...Object.entries(columns).map(([name, values]) => ({ name, type: FieldType.number, values, config })),
    ],
  });
  frame.fields.forEach((field) => (field.display = getDisplayProcessor({ field, theme: createTheme() })));
  return frame;
}

export interface OverlayGiven {
  series: DataFrame[];
  options?: Partial<Options>;
  size?: [number, number];
  data?: PanelGiven<Options>['data'];
  target?: object;
}

/** The panel's props; a rolling median judges unless the options say otherwise. */
export function buildOverlayProps({ series, options, size, data, target }: OverlayGiven): OverlayPanelProps {
  return buildPanelProps({
    options: { ...defaultOptions, detector: 'rolling_robust', ...options },
    series,
    targets: [(target ?? { refId: 'A', datasource: { type: 'prometheus', uid: 'p' } }) as never],
    from: 0,
    to: length * minute,
    size: size ?? [1000, 400],
    data,
  });
}
