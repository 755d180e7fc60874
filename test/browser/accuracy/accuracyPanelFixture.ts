import type { DataFrame, PanelData } from '@grafana/data';
import type { AccuracyPanelProps } from '../../../src/panels/accuracy/accuracyPanelProps';
import { defaultOptions, type Options } from '../../../src/panels/accuracy/options';
import { buildDriftFrame, type FrameRow } from '../buildDriftFrame';
import { buildPanelProps } from '../buildPanelProps';

export const day = 86_400_000;

/** Three windows of two versions, realised and estimated. The last labels of v2 are half in. */
export function buildPerformanceRows(): FrameRow[] {
  return ['v1', 'v2'].flatMap((version, index) =>
    [0, 1, 2].flatMap((window) =>
      ['realised', 'estimated'].map((kind) => ({
        time: window * day,
        window_end: (window + 1) * day,
        model: 'm',
        version,
        segment: '',
        metric: 'f1',
        average: '',
        kind,
        value: 0.9 - 0.1 * window - 0.05 * index + (kind === 'estimated' ? 0.01 : 0),
        lower: 0.5,
        upper: 0.95,
        rows: 100,
        labelled_rows: window === 2 ? 50 : 100,
        label_maturity: window === 2 ? 0.5 : 1,
        complete: true,
      }))
    )
  );
}

export const fromPlumbline = {
  refId: 'A',
  datasource: { type: 'plumbline-models-datasource', uid: 'p' },
  queryType: 'performance',
  metric: 'f1',
  window: { every: '1d' },
};

export interface AccuracyGiven {
  series?: DataFrame[];
  data?: Partial<PanelData>;
  target?: object;
  options?: Partial<Options>;
  size?: [number, number];
}

export function buildAccuracyProps({ series, data, target, options, size }: AccuracyGiven = {}): AccuracyPanelProps {
  return buildPanelProps({
    options: { ...defaultOptions, ...options },
    series: series ?? [buildDriftFrame(buildPerformanceRows())],
    targets: [(target ?? fromPlumbline) as never],
    from: 0,
    to: 3 * day,
    size: size ?? [700, 400],
    data,
  });
}
