import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2, useTheme2 } from '@grafana/ui';
import { useMemo, type ReactElement } from 'react';
import { formatShare } from '../../viz/format/formatShare';
import { formatWindow } from '../../viz/format/formatWindow';
import { countByWindow } from '../../viz/strip/countByWindow';
import type { StripArea } from '../../viz/strip/getStripArea';
import type { DriftPanelProps } from './driftPanelProps';
import type { DriftStrip } from './driftStrip';

export interface DriftDatasetLineProps {
  panel: DriftPanelProps;
  strip: DriftStrip;
  /** Where the strip's cells lie. */
  area: StripArea;
  height: number;
}

/** Share of the rows that drift, window by window, above the strip and on its time axis. */
export function DriftDatasetLine(props: DriftDatasetLineProps): ReactElement {
  const { panel, strip, area, height } = props;
  const { timeRange, timeZone } = panel;
  const theme = useTheme2();
  const styles = useStyles2(getStyles);
  const counts = useMemo(() => countByWindow(strip.grid.cells), [strip]);
  const [from, to] = [timeRange.from.valueOf(), timeRange.to.valueOf()];
  const plotWidth = area.width;
  const toX = (time: number) => Math.max(0, Math.min(1, (time - from) / (to - from))) * plotWidth || 0;
  const shares = counts.out.map((out, window) => out / (counts.judged[window] ?? 0));
  const worst = shares.reduce((most, share) => Math.max(most, Number.isNaN(share) ? 0 : share), 0);
  const label = t('drift-dataset.label', 'Share drifting');
  return (
    <div className={styles.line} style={{ height }}>
      <span className={styles.label} style={{ width: area.left }}>
        {label}
      </span>
      <svg
        width={plotWidth}
        height={height}
        role="img"
        aria-label={t('drift-dataset.description', '{{label}} by window, at most {{share}}', {
          label,
          share: formatShare(worst),
          interpolation: { escapeValue: false },
        })}
      >
        <line x1={0} x2={plotWidth} y1={height - 0.5} y2={height - 0.5} stroke={theme.colors.border.medium} />
        {counts.times.map((time, window) => {
          const share = shares[window] ?? Number.NaN;
          const left = toX(time);
          const barWidth = toX(counts.ends[window] ?? time) - left;
          return Number.isNaN(share) || barWidth <= 0 ? null : (
            <rect
              key={time}
              x={left}
              width={Math.max(1, barWidth - 1)}
              y={height - share * (height - 2)}
              height={share * (height - 2)}
              fill={theme.visualization.getColorByName('orange')}
            >
              <title>
                {t('drift-dataset.bar', '{{window}}: {{out}} of {{judged}} drifting', {
                  window: formatWindow(time, counts.ends[window] ?? time, timeZone),
                  out: counts.out[window],
                  judged: counts.judged[window],
                  interpolation: { escapeValue: false },
                })}
              </title>
            </rect>
          );
        })}
      </svg>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  line: css({ display: 'flex', alignItems: 'flex-end', flexShrink: 0, marginBottom: 4 }),
  label: css({
    flexShrink: 0,
    padding: theme.spacing(0, 1, 0, 0.5),
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: theme.colors.text.secondary,
    fontSize: theme.typography.bodySmall.fontSize,
  }),
});
