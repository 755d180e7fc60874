import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import { cellVerdict } from '../../viz/strip/cellVerdict';
import { getVerdictIcon } from '../../viz/verdict/getVerdictIcon';
import { countDrifting } from './countDrifting';
import type { DriftStrip } from './driftStrip';
import { getHeadline } from './getHeadline';

export interface DriftSentenceProps {
  strip: DriftStrip;
  height: number;
  /** Opens the worst row's latest window. */
  onOpen: ((cell: number) => void) | undefined;
}

/** The panel where there is no room for a strip: how many drift, and which. */
export function DriftSentence({ strip, height, onOpen }: DriftSentenceProps): ReactElement {
  const styles = useStyles2(getStyles, height);
  const count = countDrifting(strip);
  const names = count.drifting.map((row) => strip.names[row]?.column).filter(Boolean);
  const verdict = count.drifting.length > 0 ? cellVerdict.out : cellVerdict.within;
  const row = count.drifting[0] ?? strip.order[0];
  const cell = row === undefined ? undefined : strip.summaries[row]?.latest;
  return (
    <button
      type="button"
      className={styles.sentence}
      disabled={onOpen === undefined || cell === undefined}
      onClick={() => cell !== undefined && onOpen?.(cell)}
    >
      <span className={styles.headline}>
        <Icon name={getVerdictIcon(count.unknown === count.rows ? cellVerdict.unknown : verdict)} />
        {getHeadline(count)}
      </span>
      {names.length > 0 && <span className={styles.names}>{names.join(', ')}</span>}
    </button>
  );
}

const getStyles = (theme: GrafanaTheme2, height: number) => ({
  sentence: css({
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    width: '100%',
    height: '100%',
    padding: 0,
    overflow: 'hidden',
    border: 'none',
    background: 'none',
    color: theme.colors.text.primary,
    textAlign: 'left',
    lineHeight: 1.25,
  }),
  headline: css({
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    fontWeight: theme.typography.fontWeightMedium,
    fontSize: height < 40 ? theme.typography.bodySmall.fontSize : theme.typography.body.fontSize,
  }),
  names: css({
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: height < 60 ? 'nowrap' : 'normal',
    color: theme.colors.text.secondary,
    fontSize: theme.typography.bodySmall.fontSize,
  }),
});
