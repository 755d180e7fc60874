import { t } from '@grafana/i18n';
import { lazy, type ReactElement } from 'react';
import { DetailPlace } from '../../viz/detail/DetailPlace';
import type { CurveAnswer } from '../../viz/performance/curveAnswer';
import type { AccuracyChart, ChartLine } from './accuracyChart';
import type { AccuracyPanelProps } from './accuracyPanelProps';

const AccuracyDetail = lazy(async () => ({ default: (await import('./detail/AccuracyDetail')).AccuracyDetail }));

export interface AccuracyDetailPlaceProps {
  panel: AccuracyPanelProps;
  chart: AccuracyChart;
  lines: readonly ChartLine[];
  answers: readonly CurveAnswer[];
  place: number;
  /** Width beside the chart; a drawer without it. */
  width: number | undefined;
  onSelect: (place: number) => void;
  onClose: () => void;
}

/** Puts a window's detail beside the chart or in a drawer. Its code is loaded with the first click. */
export function AccuracyDetailPlace({ width, onClose, ...detail }: AccuracyDetailPlaceProps): ReactElement {
  return (
    <DetailPlace title={t('accuracy-detail.title', 'Window in detail')} width={width} onClose={onClose}>
      <AccuracyDetail {...detail} onClose={width === undefined ? undefined : onClose} />
    </DetailPlace>
  );
}
