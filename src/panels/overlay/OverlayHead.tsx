import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Icon, IconButton, Tooltip, useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import { describeSources } from './describeSources';
import { getHeadline } from './getHeadline';
import type { OverlayState } from './overlayState';

export interface OverlayHeadProps {
  state: OverlayState;
  /** -1 for none. */
  selected: number;
  isTable: boolean;
  hasSources: boolean;
  onSelect: (index: number) => void;
  onTable: (isTable: boolean) => void;
}

/** Above the chart: how things stand, what that rests on, and the way through the incidents. */
export function OverlayHead(props: OverlayHeadProps): ReactElement {
  const { state, selected, isTable, hasSources, onSelect, onTable } = props;
  const styles = useStyles2(getStyles);
  const { icon, text, details, tone } = getHeadline(state);
  const count = state.findings.length;
  return (
    <div className={styles.head}>
      <span className={cx(styles.headline, styles[tone])} role="status">
        <Icon key={icon} name={icon} />
        <span className={styles.text}>{text}</span>
      </span>
      {details.length > 0 && (
        <Tooltip content={details.join(' ')}>
          <Icon name="info-circle" size="sm" tabIndex={0} role="img" aria-label={details.join(' ')} />
        </Tooltip>
      )}
      {hasSources && <span className={styles.sources}>{describeSources(state.sources)}</span>}
      <span className={styles.actions}>
        {count > 0 && !isTable && (
          <>
            <IconButton
              name="angle-left"
              aria-label={t('overlay-head.previous', 'Previous incident')}
              tooltip={t('overlay-head.previous', 'Previous incident')}
              disabled={selected === 0}
              onClick={() => onSelect(selected === -1 ? count - 1 : selected - 1)}
            />
            <IconButton
              name="angle-right"
              aria-label={t('overlay-head.next', 'Next incident')}
              tooltip={t('overlay-head.next', 'Next incident')}
              disabled={selected === count - 1}
              onClick={() => onSelect(selected + 1)}
            />
          </>
        )}
        <IconButton
          name={isTable ? 'graph-bar' : 'table'}
          aria-label={getTableLabel(isTable)}
          tooltip={getTableLabel(isTable)}
          onClick={() => onTable(!isTable)}
        />
      </span>
    </div>
  );
}

function getTableLabel(isTable: boolean): string {
  return isTable ? t('overlay-head.chart', 'Show the chart') : t('overlay-head.table', 'Show the incidents as a table');
}

const getStyles = (theme: GrafanaTheme2) => ({
  head: css({ display: 'flex', alignItems: 'center', gap: theme.spacing(1), height: 28, flexShrink: 0 }),
  headline: css({
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    minWidth: 0,
    fontWeight: theme.typography.fontWeightMedium,
  }),
  text: css({ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }),
  calm: css({ color: theme.colors.success.text }),
  alarming: css({ color: theme.colors.error.text }),
  unknown: css({ color: theme.colors.text.secondary }),
  sources: css({
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: theme.colors.text.secondary,
    fontSize: theme.typography.bodySmall.fontSize,
  }),
  actions: css({ display: 'flex', gap: theme.spacing(0.5), marginLeft: 'auto', flexShrink: 0 }),
});
