import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Button, Icon, useStyles2, type IconName } from '@grafana/ui';
import type { TimeZone } from '@grafana/schema';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { Finding } from '../../viz/overlay/finding';
import { formatSpan } from './formatSpan';

export interface IncidentListProps {
  findings: Finding[];
  /** -1 for none. */
  selected: number;
  timeZone: TimeZone;
  hasSeries: boolean;
  onSelect: (index: number) => void;
  onZoom: (index: number) => void;
  /** What was said of an incident, and ways to say it. */
  renderFeedback: (finding: Finding, isSelected: boolean) => ReactElement | null;
}

const icons: Record<'above' | 'below', IconName> = { above: 'arrow-up', below: 'arrow-down' };

/** One incident an entry, in order of time. One tab stop: arrow keys walk, and the chart follows; Enter zooms to it. */
export function IncidentList(props: IncidentListProps): ReactElement {
  const { findings, selected, timeZone, hasSeries, onSelect, onZoom, renderFeedback } = props;
  const styles = useStyles2(getStyles);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.children[selected]?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const walk = (event: KeyboardEvent, index: number) => {
    const next = getNext(event.key, index, findings.length);
    if (next !== undefined) {
      event.preventDefault();
      onSelect(next);
      list.current?.children[next]?.querySelector('button')?.focus();
    }
  };
  return (
    <ol ref={list} className={styles.list} aria-label={t('overlay-incidents.list', 'Incidents, in order of time')}>
      {findings.map((finding, index) => (
        <li
          key={`${finding.from} ${finding.series}`}
          className={cx(styles.entry, index === selected && styles.selected)}
        >
          <button
            type="button"
            className={styles.incident}
            tabIndex={index === Math.max(0, selected) ? 0 : -1}
            aria-current={index === selected}
            onClick={() => (index === selected ? onZoom(index) : onSelect(index))}
            onKeyDown={(event) => walk(event, index)}
          >
            <Icon name={finding.side === undefined ? 'arrows-v' : icons[finding.side]} className={styles.side} />
            <span>
              <span className={styles.time}>{formatSpan(finding, timeZone)}</span>
              {hasSeries && <span className={styles.series}>{finding.series}</span>}
              <span className={styles.text}>{finding.text}</span>
            </span>
          </button>
          <div className={styles.actions}>
            {index === selected && (
              <Button size="sm" variant="secondary" fill="text" icon="search-plus" onClick={() => onZoom(index)}>
                {t('overlay-incidents.zoom', 'Zoom to it')}
              </Button>
            )}
            {renderFeedback(finding, index === selected)}
          </div>
        </li>
      ))}
    </ol>
  );
}

function getNext(key: string, index: number, length: number): number | undefined {
  const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: length - 1 }[key];
  return next !== undefined && next >= 0 && next < length ? next : undefined;
}

const getStyles = (theme: GrafanaTheme2) => ({
  list: css({ margin: 0, listStyle: 'none' }),
  entry: css({ borderLeft: '3px solid transparent', borderRadius: theme.shape.radius.default }),
  selected: css({
    background: theme.colors.action.selected,
    borderLeftColor: theme.colors.primary.main,
    // Secondary text is too faint on this background.
    'button > span > span': { color: theme.colors.text.primary },
  }),
  incident: css({
    display: 'flex',
    alignItems: 'baseline',
    gap: theme.spacing(0.75),
    width: '100%',
    padding: theme.spacing(0.5, 0.75),
    border: 'none',
    background: 'none',
    color: theme.colors.text.primary,
    fontSize: theme.typography.bodySmall.fontSize,
    textAlign: 'left',
    '&:hover': { background: theme.colors.action.hover },
    '&:focus-visible': { outline: `2px solid ${theme.colors.primary.main}`, outlineOffset: -2, boxShadow: 'none' },
  }),
  side: css({ flexShrink: 0, color: theme.colors.error.text }),
  time: css({ display: 'block', fontWeight: theme.typography.fontWeightMedium }),
  series: css({ display: 'block', color: theme.colors.text.secondary, overflowWrap: 'anywhere' }),
  text: css({ display: 'block', color: theme.colors.text.secondary }),
  actions: css({ display: 'flex', flexWrap: 'wrap', marginLeft: theme.spacing(2) }),
});
