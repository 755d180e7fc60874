import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { IconButton, Text, useStyles2 } from '@grafana/ui';
import { useMemo, type ReactElement } from 'react';
import { getBandIncidents } from '../../../core/anomaly/anchored/getBandIncidents';
import { BandChart } from '../../../viz/charts/BandChart';
import { useElementWidth } from '../../../viz/charts/useElementWidth';
import type { DeviationRow } from '../../../viz/deviation/deviationRow';
import { formatShare } from '../../../viz/format/formatShare';
import { describeUnsuitable } from '../../../viz/overlay/describeUnsuitable';
import type { Finding } from '../../../viz/overlay/finding';
import { getFindings } from '../../../viz/overlay/getFindings';
import { FactList } from '../../../viz/states/FactList';
import type { DeviationPanelProps } from '../deviationPanelProps';
import type { DeviationStrip } from '../deviationStrip';
import { formatBreach } from '../formatBreach';
import { describeBaseline } from './describeBaseline';

export interface DeviationDetailProps {
  panel: DeviationPanelProps;
  strip: DeviationStrip;
  row: number;
  /** Absent where what holds the detail closes it. */
  onClose: (() => void) | undefined;
}

const chartHeight = 220;
const mostFindings = 8;

/** A series over its band, what of it lies off, and what it is held against. */
export function DeviationDetail({ panel, strip, row: index, onClose }: DeviationDetailProps): ReactElement | null {
  const styles = useStyles2(getStyles);
  const { ref, width } = useElementWidth();
  const row = strip.rows[index];
  const findings = useMemo(() => (row === undefined ? [] : getRowFindings(row, panel.timeZone)), [row, panel.timeZone]);
  if (row === undefined) {
    return null;
  }
  const { series, detection, violation, breach } = row;
  const last = series.times.at(-1);
  return (
    <div className={styles.detail} ref={ref}>
      <div className={styles.header}>
        <Text element="h3" variant="h5" truncate>
          {series.name}
        </Text>
        {onClose !== undefined && (
          <IconButton name="times" size="lg" tooltip={t('deviation-detail.close', 'Close')} onClick={onClose} />
        )}
      </div>
      {detection.suitability.kind === 'unsuitable' && <p>{describeUnsuitable(detection.suitability)}</p>}
      {width > 0 && (
        <BandChart
          times={series.times}
          values={series.values}
          detection={detection}
          timeZone={panel.timeZone}
          range={[panel.timeRange.from.valueOf(), panel.timeRange.to.valueOf()]}
          width={width}
          height={chartHeight}
          field={series.valueField}
          description={t('deviation-detail.chart', '{{name}} over its band: {{share}} of the time off', {
            name: series.name,
            share: formatShare(violation),
            interpolation: { escapeValue: false },
          })}
        />
      )}
      <FactList
        facts={[
          { label: t('deviation-detail.baseline', 'Baseline'), value: describeBaseline(panel.options, row) },
          { label: t('deviation-detail.violation', 'Time off'), value: formatShare(violation) },
          ...(breach?.likely === undefined || last === undefined
            ? []
            : [{ label: t('deviation-detail.breach', 'If it goes on'), value: formatBreach(breach.likely, last) }]),
        ]}
      />
      <ul className={styles.findings}>
        {findings.slice(-mostFindings).map(({ from, text }) => (
          <li key={from}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

function getRowFindings({ series, detection }: DeviationRow, timeZone: string): Finding[] {
  if (detection.suitability.kind === 'unsuitable') {
    return [];
  }
  const incidents = getBandIncidents(series.times, series.values, detection, 0);
  return getFindings([{ name: series.name, valueField: series.valueField, incidents }], timeZone);
}

const getStyles = (theme: GrafanaTheme2) => ({
  detail: css({ display: 'flex', flexDirection: 'column', gap: theme.spacing(1) }),
  header: css({ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: theme.spacing(1) }),
  findings: css({ margin: 0, paddingLeft: theme.spacing(2.5), fontSize: theme.typography.bodySmall.fontSize }),
});
