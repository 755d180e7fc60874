import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Icon, Text, useStyles2 } from '@grafana/ui';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Finding } from '../../viz/overlay/finding';

interface FindingListProps {
  findings: Finding[];
  selected: number | undefined;
  formatTime: (milliseconds: number) => string;
  onSelect: (index: number) => void;
  /** What was said of a finding, and ways to say it. */
  renderFeedback: (finding: Finding, isSelected: boolean) => ReactElement | null;
}

/** One sentence a finding, the worst first. Choosing one, or walking with the arrow keys, shows it in the chart. */
export function FindingList({ findings, selected, formatTime, onSelect, renderFeedback }: FindingListProps) {
  const styles = useStyles2(getStyles);
  if (findings.length === 0) {
    return <Text>{t('anomaly-view.nothing-found', 'Nothing was found: an alarm would have stayed silent.')}</Text>;
  }
  return (
    <ol className={styles.list} aria-label={t('anomaly-view.findings', 'Findings, the worst first')}>
      {findings.map((finding, index) => {
        const { from, to, text, side } = finding;
        return (
          <li key={from}>
            <button
              type="button"
              className={cx(styles.finding, index === selected && styles.selected)}
              aria-current={index === selected}
              onClick={() => onSelect(index)}
              onKeyDown={walk}
            >
              <Icon
                name={side === 'below' ? 'arrow-down' : side === 'above' ? 'arrow-up' : 'minus'}
                className={styles.side}
              />
              <span className={styles.time}>
                {to > from ? `${formatTime(from)} – ${formatTime(to)}` : formatTime(from)}
              </span>
              <span>{text}</span>
            </button>
            <div className={styles.feedback}>{renderFeedback(finding, index === selected)}</div>
          </li>
        );
      })}
    </ol>
  );
}

/** Moves the focus, and with it the choice, to the finding above or below. */
function walk(event: KeyboardEvent<HTMLButtonElement>): void {
  const item = event.currentTarget.parentElement;
  const next = { ArrowDown: item?.nextElementSibling, ArrowUp: item?.previousElementSibling }[event.key];
  const button = next?.querySelector('button');
  if (button) {
    event.preventDefault();
    button.focus();
    button.click();
  }
}

const getStyles = (theme: GrafanaTheme2) => ({
  list: css({ listStyle: 'none', margin: 0, maxHeight: 260, overflow: 'auto' }),
  finding: css({
    display: 'flex',
    alignItems: 'baseline',
    gap: theme.spacing(1),
    width: '100%',
    padding: theme.spacing(0.75, 1),
    border: 'none',
    borderLeft: `3px solid transparent`,
    background: 'none',
    color: theme.colors.text.primary,
    textAlign: 'left',
    '&:hover': { background: theme.colors.action.hover },
    '&:focus-visible': { outline: `2px solid ${theme.colors.primary.main}`, outlineOffset: -2 },
  }),
  feedback: css({ paddingLeft: theme.spacing(3) }),
  selected: css({ background: theme.colors.action.selected, borderLeftColor: theme.colors.primary.main }),
  time: css({ flexShrink: 0, color: theme.colors.text.secondary }),
  side: css({ flexShrink: 0, color: theme.colors.error.text }),
});
