import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Button, Icon, useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import type { AccuracyChart } from './accuracyChart';
import { findLastPlace } from './findLastPlace';
import type { Headline } from './getHeadline';

export interface AccuracyToolbarProps {
  chart: AccuracyChart;
  headline: Headline;
  /** Place of the window whose detail is open. */
  opened: number | undefined;
  onOpen: ((place: number) => void) | undefined;
}

/** The last value and how it stands, and the way to the last window's detail. */
export function AccuracyToolbar({ chart, headline, opened, onOpen }: AccuracyToolbarProps): ReactElement {
  const styles = useStyles2(getStyles);
  const last = findLastPlace(chart);
  const whole = `${headline.value} ${headline.sentence}`;
  return (
    <div className={styles.bar}>
      <span className={styles.headline} title={whole}>
        {headline.isMissed && <Icon name="exclamation-triangle" className={styles.missed} />}
        <strong>{headline.value}</strong> {headline.sentence}
      </span>
      {onOpen !== undefined && last !== -1 && last !== opened && (
        <Button size="sm" variant="secondary" fill="text" className={styles.button} onClick={() => onOpen(last)}>
          {t('accuracy-toolbar.open', 'Last window in detail')}
        </Button>
      )}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  bar: css({
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    height: 32,
    marginBottom: theme.spacing(0.5),
    overflow: 'hidden',
  }),
  headline: css({ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }),
  button: css({ flexShrink: 0 }),
  missed: css({ color: theme.colors.warning.text, marginRight: theme.spacing(0.5) }),
});
