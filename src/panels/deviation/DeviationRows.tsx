import { t } from '@grafana/i18n';
import { useMemo, type ReactElement } from 'react';
import { plainText } from '../../viz/format/plainText';
import type { OverlaySeries } from '../../viz/overlay/overlayReading';
import { StateMessage } from '../../viz/states/StateMessage';
import { buildDeviationStrip } from './buildDeviationStrip';
import type { DeviationPanelProps } from './deviationPanelProps';
import { DeviationView } from './DeviationView';
import { useDeviations } from './useDeviations';

export interface DeviationRowsProps {
  panel: DeviationPanelProps;
  reading: OverlaySeries;
}

/** The strip once the rows are worked out. */
export function DeviationRows({ panel, reading }: DeviationRowsProps): ReactElement {
  const state = useDeviations(panel, reading);
  const { sort, rows: shown } = panel.options;
  const [from, to] = [panel.timeRange.from.valueOf(), panel.timeRange.to.valueOf()];
  const rows = state.kind === 'rows' ? state.rows : undefined;
  const strip = useMemo(
    () => rows && buildDeviationStrip(rows, { from, to }, { sort, rows: shown }),
    [rows, from, to, sort, shown]
  );
  if (state.kind === 'failed') {
    return (
      <StateMessage icon="exclamation-circle" isUrgent title={t('deviation-rows.failed', 'The baseline failed')}>
        {state.message}
      </StateMessage>
    );
  }
  if (strip === undefined) {
    return (
      <StateMessage icon="fa fa-spinner" title={t('deviation-rows.judging', 'Working out baselines')}>
        {t('deviation-rows.judging-count', '{{count}} series', { count: reading.series.length })}
      </StateMessage>
    );
  }
  if (strip.rows.length === 0) {
    return (
      <StateMessage icon="info-circle" title={t('deviation-rows.none', 'No series beside the baseline')}>
        {t('deviation-rows.none-remedy', '{{name}} is the baseline. Add the series that are to be held against it.', {
          name: panel.options.baselineSeries,
          ...plainText,
        })}
      </StateMessage>
    );
  }
  return <DeviationView panel={panel} strip={strip} total={reading.series.length} />;
}
