import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import type { AccuracyChart } from './accuracyChart';
import { getHeadline } from './getHeadline';

export interface AccuracySentenceProps {
  chart: AccuracyChart;
  height: number;
}

/** For a panel too small for a chart: the last value, and whether it is enough. */
export function AccuracySentence({ chart, height }: AccuracySentenceProps): ReactElement {
  const styles = useStyles2(getStyles);
  const { value, sentence, isMissed } = getHeadline(chart);
  return (
    <div className={styles.wrapper} role="status">
      <div className={styles.value} style={{ fontSize: Math.max(14, Math.min(40, height / 2.4)) }}>
        {isMissed && <Icon name="exclamation-triangle" size="lg" className={styles.icon} />}
        {value}
      </div>
      {height >= 48 && <div className={styles.sentence}>{sentence}</div>}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  wrapper: css({
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    width: '100%',
    height: '100%',
    overflow: 'hidden',
    textAlign: 'center',
  }),
  value: css({ lineHeight: 1.1, fontWeight: theme.typography.fontWeightMedium, fontVariantNumeric: 'tabular-nums' }),
  icon: css({ color: theme.colors.warning.text, marginRight: theme.spacing(0.5) }),
  sentence: css({ color: theme.colors.text.secondary, fontSize: theme.typography.bodySmall.fontSize }),
});
