import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import type { TimeZone } from '@grafana/schema';
import type { ReactElement } from 'react';
import { formatSpan } from './formatSpan';
import { getHeadline } from './getHeadline';
import type { OverlayState } from './overlayState';

export interface OverlaySentenceProps {
  state: OverlayState;
  timeZone: TimeZone;
  width: number;
  height: number;
}

/** The panel where there is no room for a chart: how many incidents, and when the last one was. */
export function OverlaySentence({ state, timeZone, width, height }: OverlaySentenceProps): ReactElement {
  const styles = useStyles2(getStyles);
  const { icon, text, tone } = getHeadline(state);
  const last = state.findings.at(-1);
  return (
    <div className={styles.sentence} style={{ width, height }} role="status">
      <span className={cx(styles.headline, styles[tone])}>
        <Icon key={icon} name={icon} />
        {text}
      </span>
      {last !== undefined && height >= 40 && <span className={styles.last}>{formatSpan(last, timeZone)}</span>}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  sentence: css({
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    overflow: 'hidden',
    lineHeight: 1.25,
  }),
  headline: css({
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    fontWeight: theme.typography.fontWeightMedium,
  }),
  calm: css({ color: theme.colors.success.text }),
  alarming: css({ color: theme.colors.error.text }),
  unknown: css({ color: theme.colors.text.secondary }),
  last: css({
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: theme.colors.text.secondary,
    fontSize: theme.typography.bodySmall.fontSize,
  }),
});
