import { LoadingState, type PanelData } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { ReactElement } from 'react';
import type { OverlayProblem, OverlayReading } from '../../viz/overlay/overlayReading';
import { StateMessage } from '../../viz/states/StateMessage';
import type { OverlayPanelProps } from './overlayPanelProps';

export interface OverlayMessageProps {
  panel: OverlayPanelProps;
  reading: Exclude<OverlayReading, { kind: 'series' }>;
}

/** What stands in place of the chart: still loading, failed, nothing there, or data of another shape. */
export function OverlayMessage({ panel, reading }: OverlayMessageProps): ReactElement {
  const { data, fieldConfig } = panel;
  if (data.state === LoadingState.Loading || data.state === LoadingState.NotStarted) {
    return <StateMessage icon="fa fa-spinner" title={t('overlay-message.loading', 'Loading series')} />;
  }
  if (data.state === LoadingState.Error) {
    return (
      <StateMessage icon="exclamation-circle" isUrgent title={t('overlay-message.failed', 'The query failed')}>
        {getErrorText(data)}
      </StateMessage>
    );
  }
  if (reading.kind === 'empty') {
    return (
      <StateMessage icon="chart-line" title={fieldConfig.defaults.noValue ?? t('overlay-message.empty', 'No data')}>
        {t('overlay-message.empty-remedy', 'No point lies in this time range. A longer one may hold some.')}
      </StateMessage>
    );
  }
  return (
    <StateMessage icon="info-circle" title={t('overlay-message.wrong', 'These data are no time series')}>
      {getRemedy(reading.problem)}
    </StateMessage>
  );
}

function getErrorText({ errors = [] }: PanelData): string {
  const texts = errors.map(({ message, data }) => message ?? data?.message);
  return (
    texts.find((text) => text !== undefined) ??
    t('overlay-message.no-reason', 'No reason was given. The query inspector shows the answer.')
  );
}

function getRemedy(problem: OverlayProblem): string {
  switch (problem) {
    case 'no_time':
      return t(
        'overlay-message.no-time',
        'There is no time field. Turn one into a time with the transformation Convert field type, or query a time series.'
      );
    case 'no_number':
      return t(
        'overlay-message.no-number',
        'There is no number field. Turn one into a number with the transformation Convert field type.'
      );
    case 'long':
      return t(
        'overlay-message.long',
        'Several series stand below one another. Take them apart with the transformation Prepare time series, format Multi-frame.'
      );
    case 'other':
      return t(
        'overlay-message.other',
        'The panel draws series: a time field and at least one number field, one row a point in time.'
      );
  }
}
