import { LoadingState, type PanelData } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { ReactElement } from 'react';
import { plainText } from '../../viz/format/plainText';
import type { PerformanceProblem, PerformanceReading } from '../../viz/performance/performanceReading';
import { ExampleSql } from '../../viz/states/ExampleSql';
import { FailedMessage } from '../../viz/states/FailedMessage';
import { StateMessage } from '../../viz/states/StateMessage';
import type { AccuracyPanelProps } from './accuracyPanelProps';
import { accuracySql } from './accuracySql';

export interface AccuracyMessageProps {
  panel: AccuracyPanelProps;
  reading: Extract<PerformanceReading, { kind: 'empty' | 'wrong' }> | { kind: 'valueless' };
}

/** Below this there is room for the message but not for a statement. */
const heightForSql = 260;

/** What stands in place of the chart: still loading, failed, nothing there, or data of another shape. */
export function AccuracyMessage({ panel, reading }: AccuracyMessageProps): ReactElement {
  const { data, fieldConfig, height } = panel;
  if (data.state === LoadingState.Loading || data.state === LoadingState.NotStarted) {
    return <StateMessage icon="fa fa-spinner" title={t('accuracy-message.loading', 'Loading accuracy')} />;
  }
  if (data.state === LoadingState.Error) {
    return <FailedMessage data={data} />;
  }
  if (reading.kind === 'empty') {
    return (
      <StateMessage icon="chart-line" title={fieldConfig.defaults.noValue ?? t('accuracy-message.empty', 'No data')}>
        {getNotice(data) ??
          t('accuracy-message.empty-remedy', 'No window lies in this time range. A longer one may hold some.')}
      </StateMessage>
    );
  }
  if (reading.kind === 'valueless') {
    return (
      <StateMessage icon="question-circle" title={t('accuracy-message.valueless', 'No window has a value')}>
        {getNotice(data) ??
          t(
            'accuracy-message.valueless-remedy',
            'The labels may not be in yet, or there are too few rows. A longer range may help, and so may estimates.'
          )}
      </StateMessage>
    );
  }
  return (
    <StateMessage icon="info-circle" title={t('accuracy-message.wrong', "These data don't tell accuracy")}>
      {getRemedy(reading.problem)}
      {reading.problem.kind === 'missing_columns' && height >= heightForSql && <ExampleSql sql={accuracySql} />}
    </StateMessage>
  );
}

/** What the data source says of an empty answer. */
function getNotice({ series }: PanelData): string | undefined {
  return series.flatMap(({ meta }) => meta?.notices ?? []).map(({ text }) => text)[0];
}

function getRemedy(problem: PerformanceProblem): string {
  switch (problem.kind) {
    case 'missing_columns':
      return t(
        'accuracy-message.missing-columns',
        'Missing: {{columns}}. The panel reads time and value, and what more there is of metric, kind, lower, upper, rows and labels. Ask Plumbline Models for Performance as a table, or rename the columns of your query.',
        { columns: problem.columns.join(', '), ...plainText }
      );
    case 'time_type':
      return t(
        'accuracy-message.time-type',
        '{{column}} is not a time. Turn it into one in the query, or with the transformation Convert field type.',
        { column: problem.column, ...plainText }
      );
    case 'no_numbers':
      return t('accuracy-message.no-numbers', 'There is a time column but no number beside it. Add the metric.');
  }
}
