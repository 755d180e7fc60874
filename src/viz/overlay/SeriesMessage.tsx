import { LoadingState, type PanelData } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { ReactElement } from 'react';
import { FailedMessage } from '../states/FailedMessage';
import { StateMessage } from '../states/StateMessage';
import type { OverlayProblem, OverlayReading } from './overlayReading';

export interface SeriesMessageProps {
  data: PanelData;
  /** What the user wants to read where there is nothing. */
  noValue: string | undefined;
  reading: Exclude<OverlayReading, { kind: 'series' }>;
}

/** What stands in place of a chart of series: still loading, failed, nothing there, or data of another shape. */
export function SeriesMessage({ data, noValue, reading }: SeriesMessageProps): ReactElement {
  if (data.state === LoadingState.Loading || data.state === LoadingState.NotStarted) {
    return <StateMessage icon="fa fa-spinner" title={t('viz.series-message.loading', 'Loading series')} />;
  }
  if (data.state === LoadingState.Error) {
    return <FailedMessage data={data} />;
  }
  if (reading.kind === 'empty') {
    return (
      <StateMessage icon="chart-line" title={noValue ?? t('viz.series-message.empty', 'No data')}>
        {t('viz.series-message.empty-remedy', 'No point lies in this time range. A longer one may hold some.')}
      </StateMessage>
    );
  }
  return (
    <StateMessage icon="info-circle" title={t('viz.series-message.wrong', 'These data are no time series')}>
      {getRemedy(reading.problem)}
    </StateMessage>
  );
}

function getRemedy(problem: OverlayProblem): string {
  switch (problem) {
    case 'no_time':
      return t(
        'viz.series-message.no-time',
        'There is no time field. Turn one into a time with the transformation Convert field type, or query a time series.'
      );
    case 'no_number':
      return t(
        'viz.series-message.no-number',
        'There is no number field. Turn one into a number with the transformation Convert field type.'
      );
    case 'long':
      return t(
        'viz.series-message.long',
        'Several series stand below one another. Take them apart with the transformation Prepare time series, format Multi-frame.'
      );
    case 'other':
      return t(
        'viz.series-message.other',
        'The panel draws series: a time field and at least one number field, one row a point in time.'
      );
  }
}
