import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2, useTheme2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import { cellVerdict } from '../../../viz/strip/cellVerdict';
import { getVerdictLabel } from '../getVerdictLabel';
import { ScatterMark } from './ScatterMark';

const verdicts = [cellVerdict.out, cellVerdict.within, cellVerdict.unknown] as const;

/** What the shapes of the points mean. */
export function ScatterLegend(): ReactElement {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  return (
    <div className={styles.legend}>
      {verdicts.map((verdict) => (
        <span key={verdict} className={styles.key}>
          <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden>
            <ScatterMark verdict={verdict} color={theme.colors.text.secondary} />
          </svg>
          {getVerdictLabel(verdict)}
        </span>
      ))}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  legend: css({
    display: 'flex',
    gap: theme.spacing(2),
    height: 28,
    marginTop: 6,
    flexShrink: 0,
    color: theme.colors.text.secondary,
    fontSize: theme.typography.bodySmall.fontSize,
  }),
  key: css({ display: 'flex', alignItems: 'center', gap: theme.spacing(0.75) }),
});
