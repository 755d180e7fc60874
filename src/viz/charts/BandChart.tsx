import { css } from '@emotion/css';
import type { Field, GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { TimeZone } from '@grafana/schema';
import { UPlotChart, useStyles2, useTheme2 } from '@grafana/ui';
import { useMemo, type ReactElement } from 'react';
import type { Detection } from '../../core/anomaly/detection';
import { formatValue } from '../format/formatValue';
import { buildBandConfig } from './buildBandConfig';

export interface BandChartProps {
  times: Float64Array;
  values: Float64Array;
  detection: Detection;
  timeZone: TimeZone;
  range: [number, number];
  width: number;
  height: number;
  /** Whose unit the axis has. */
  field: Field;
  /** A stretch to light up. */
  highlighted?: { from: number; to: number };
  /** The chart in a sentence. */
  description: string;
}

/** A series over the band in which it is expected, its outliers as points. */
export function BandChart(props: BandChartProps): ReactElement {
  const { times, values, detection, timeZone, width, height, field, highlighted, description } = props;
  const [from, to] = props.range;
  const theme = useTheme2();
  const styles = useStyles2(getStyles);
  const config = useMemo(
    () =>
      buildBandConfig({
        theme,
        timeZone,
        range: [from, to],
        formatValue: (value) => formatValue(value, field),
        highlighted,
      }),
    [theme, timeZone, from, to, field, highlighted]
  );
  const data = useMemo((): [number[], ...Array<Array<number | null>>] => {
    const outliers = values.map((value, index) => (detection.outlier[index] === 1 ? value : Number.NaN));
    const columns = [detection.lower, detection.upper, detection.expected, values, outliers];
    return [
      [...times],
      ...columns.map((column) => Array.from(column, (value) => (Number.isFinite(value) ? value : null))),
    ];
  }, [times, values, detection]);
  return (
    <figure className={styles.figure} aria-label={description}>
      <div aria-hidden>
        <UPlotChart key={config.uid} config={config} data={data} width={width} height={height} />
      </div>
      <figcaption className={styles.keys} aria-hidden>
        <span>{t('viz.band-chart.value', '─ value')}</span>
        <span>{t('viz.band-chart.expected', '╌ expected')}</span>
        <span>{t('viz.band-chart.band', '▒ band')}</span>
        <span>{t('viz.band-chart.outlier', '● outside the band')}</span>
      </figcaption>
    </figure>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  figure: css({ margin: 0 }),
  keys: css({
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2),
    color: theme.colors.text.secondary,
    fontSize: theme.typography.bodySmall.fontSize,
  }),
});
