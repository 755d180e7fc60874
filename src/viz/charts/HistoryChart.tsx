import { css } from '@emotion/css';
import type { Field, GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { TimeZone } from '@grafana/schema';
import { UPlotChart, useStyles2, useTheme2 } from '@grafana/ui';
import { useMemo, type ReactElement } from 'react';
import { buildHistoryConfig } from './buildHistoryConfig';
import { formatValue } from '../format/formatValue';
import type { HistoryChange, HistorySeries } from './historySeries';

export interface HistoryChartProps {
  series: HistorySeries;
  timeZone: TimeZone;
  range: [number, number];
  width: number;
  height: number;
  color: string;
  marked: number;
  /** When what the value is compared with changed. */
  changes?: readonly HistoryChange[];
  /** Whose unit the axis has. */
  field: Field | undefined;
  /** The history in a sentence. */
  description: string;
}

const noChanges: readonly HistoryChange[] = [];

/** A value over windows against its threshold, with Grafana's axes. */
export function HistoryChart(props: HistoryChartProps): ReactElement {
  const { series, timeZone, width, height, color, marked, changes = noChanges, description, field } = props;
  const [from, to] = props.range;
  const theme = useTheme2();
  const styles = useStyles2(getStyles);
  const config = useMemo(
    () =>
      buildHistoryConfig({
        theme,
        timeZone,
        color,
        range: [from, to],
        formatValue: (value) => formatTick(value, field),
        marked,
        changes: changes.map(({ time }) => time),
      }),
    [theme, timeZone, color, from, to, marked, changes, field]
  );
  const { times, values, thresholds, lowerThresholds, noiseLimits, lower, upper } = series;
  const data = useMemo((): [number[], ...Array<Array<number | null>>] => {
    return [times, values, thresholds, noiseLimits, lower, upper, lowerThresholds];
  }, [times, values, thresholds, noiseLimits, lower, upper, lowerThresholds]);
  const isTwoSided = lowerThresholds.some((limit) => limit !== null);
  return (
    <figure className={styles.figure} aria-label={description}>
      <div aria-hidden>
        <UPlotChart key={config.uid} config={config} data={data} width={width} height={height} />
      </div>
      <figcaption className={styles.keys}>
        <HistoryKey
          className={styles.dashed}
          label={isTwoSided ? t('viz.history.limits', 'Limits') : t('viz.history.threshold', 'Threshold')}
        />
        {noiseLimits.some((limit) => limit !== null) && (
          <HistoryKey className={styles.dotted} label={t('viz.history.noise-limit', 'Noise limit')} />
        )}
        {lower.some((bound) => bound !== null) && (
          <HistoryKey className={styles.band} label={t('viz.history.interval', '90 % interval')} />
        )}
        {changes.map(({ time, label }) => (
          <HistoryKey key={time} className={styles.change} label={label} />
        ))}
      </figcaption>
    </figure>
  );
}

function formatTick(value: number, field: Field | undefined): string {
  return field?.config.unit === undefined ? String(Number(value.toPrecision(3))) : formatValue(value, field);
}

function HistoryKey({ className, label }: { className: string; label: string }): ReactElement {
  return (
    <span>
      <span className={className} />
      {label}
    </span>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  figure: css({ margin: 0 }),
  dashed: css(getKeyShape(theme), { borderTop: `2px dashed ${theme.colors.text.primary}` }),
  dotted: css(getKeyShape(theme), { borderTop: `2px dotted ${theme.colors.text.secondary}` }),
  band: css(getKeyShape(theme), { height: 8, background: theme.colors.action.disabledText, opacity: 0.5 }),
  change: css(getKeyShape(theme), { width: 2, height: 12, background: theme.colors.text.maxContrast }),
  keys: css({
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2),
    color: theme.colors.text.secondary,
    fontSize: theme.typography.bodySmall.fontSize,
  }),
});

function getKeyShape(theme: GrafanaTheme2) {
  return { display: 'inline-block', width: 18, marginRight: theme.spacing(0.75), verticalAlign: 'middle' };
}
