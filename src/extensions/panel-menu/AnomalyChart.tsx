import { css } from '@emotion/css';
import type { AbsoluteTimeRange, GrafanaTheme2 } from '@grafana/data';
import type { TimeZone } from '@grafana/schema';
import { t } from '@grafana/i18n';
import { UPlotChart, useStyles2, useTheme2 } from '@grafana/ui';
import { useMemo } from 'react';
import { buildAnomalyConfig } from './buildAnomalyConfig';
import type { Finding } from '../../viz/overlay/finding';
import type { ViewedSeries } from './viewedSeries';

interface AnomalyChartProps {
  viewed: ViewedSeries;
  highlighted: Finding | undefined;
  range: AbsoluteTimeRange;
  timeZone: TimeZone;
  formatValue: (value: number) => string;
  width: number;
  height: number;
}

/** The series over its band, with its outliers as points and one finding lit up. */
export function AnomalyChart({ viewed, highlighted, range, timeZone, formatValue, width, height }: AnomalyChartProps) {
  const theme = useTheme2();
  const styles = useStyles2(getStyles);
  const { series, detection, findings } = viewed;
  const data = useMemo((): [number[], ...Array<Array<number | null>>] => {
    const outliers = series.values.map((value, index) => (detection.outlier[index] === 1 ? value : NaN));
    return [
      [...series.times],
      ...[detection.lower, detection.upper, series.values, outliers].map((values) =>
        Array.from(values, (value) => (Number.isFinite(value) ? value : null))
      ),
    ];
  }, [series, detection]);
  const config = buildAnomalyConfig({ theme, timeZone, range, formatValue, highlighted });
  return (
    <figure
      className={styles.figure}
      aria-label={t('anomaly-view.chart', '{{name}} with its band: {{findings}} findings', {
        name: series.name,
        findings: findings.length,
        interpolation: { escapeValue: false },
      })}
    >
      <div aria-hidden>
        <UPlotChart config={config} data={data} width={width} height={height} />
      </div>
      <figcaption className={styles.keys} aria-hidden>
        <span>{t('anomaly-view.key.series', '─ value')}</span>
        <span>{t('anomaly-view.key.band', '▒ band')}</span>
        <span>{t('anomaly-view.key.outlier', '● outside the band')}</span>
      </figcaption>
    </figure>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  figure: css({ margin: 0 }),
  keys: css({
    display: 'flex',
    gap: theme.spacing(2),
    color: theme.colors.text.secondary,
    fontSize: theme.typography.bodySmall.fontSize,
  }),
});
