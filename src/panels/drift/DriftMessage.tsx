import { LoadingState } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { ReactElement } from 'react';
import type { DriftProblem, DriftReading } from '../../viz/drift/driftReading';
import { plainText } from '../../viz/format/plainText';
import { ExampleSql } from '../../viz/states/ExampleSql';
import { FailedMessage } from '../../viz/states/FailedMessage';
import { StateMessage } from '../../viz/states/StateMessage';
import type { DriftPanelProps } from './driftPanelProps';
import { driftSql } from './driftSql';

export interface DriftMessageProps {
  panel: DriftPanelProps;
  reading: Exclude<DriftReading, { kind: 'cells' }>;
}

/** Below this there is room for the message but not for a statement. */
const heightForSql = 260;

/** What stands in place of the strip: still loading, failed, nothing there, or data of another shape. */
export function DriftMessage({ panel, reading }: DriftMessageProps): ReactElement {
  const { data, fieldConfig, height } = panel;
  if (data.state === LoadingState.Loading || data.state === LoadingState.NotStarted) {
    return <StateMessage icon="fa fa-spinner" title={t('drift-message.loading', 'Loading drift')} />;
  }
  if (data.state === LoadingState.Error) {
    return <FailedMessage data={data} />;
  }
  if (reading.kind === 'empty') {
    return (
      <StateMessage icon="chart-line" title={fieldConfig.defaults.noValue ?? t('drift-message.empty', 'No data')}>
        {t('drift-message.empty-remedy', 'No window lies in this time range. A longer one may hold some.')}
      </StateMessage>
    );
  }
  return (
    <StateMessage icon="info-circle" title={t('drift-message.wrong', "These data don't tell drift")}>
      {getRemedy(reading.problem)}
      {reading.problem.kind === 'missing_columns' && height >= heightForSql && <ExampleSql sql={driftSql} />}
    </StateMessage>
  );
}

function getRemedy(problem: DriftProblem): string {
  switch (problem.kind) {
    case 'missing_columns':
      return t(
        'drift-message.missing-columns',
        'Missing: {{columns}}. The panel reads time, column, and ratio or score with threshold. Ask Plumbline Models for Drift as a table, or rename the columns of your query.',
        { columns: problem.columns.join(', '), ...plainText }
      );
    case 'time_type':
      return t(
        'drift-message.time-type',
        '{{column}} is not a time. Turn it into one in the query, or with the transformation Convert field type.',
        { column: problem.column, ...plainText }
      );
    case 'missing_label':
      return t(
        'drift-message.missing-label',
        'The series have no label "column", so the panel cannot tell which feature they are of. Ask Plumbline Models for Drift as a table or as series, not for an aggregate.'
      );
    case 'not_ratio':
      return t(
        'drift-message.not-ratio',
        'The series hold {{value}}, which has no threshold to be compared to. Ask for the value Ratio, or for a table.',
        { value: problem.value, ...plainText }
      );
  }
}
