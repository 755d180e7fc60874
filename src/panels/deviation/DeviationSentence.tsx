import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import { cellVerdict, type CellVerdict } from '../../viz/strip/cellVerdict';
import { getVerdictIcon } from '../../viz/verdict/getVerdictIcon';
import type { DeviationStrip } from './deviationStrip';
import { getHeadline } from './getHeadline';

export interface DeviationSentenceProps {
  strip: DeviationStrip;
  height: number;
}

/** For a panel too small for a strip: how many are off, and which. */
export function DeviationSentence({ strip, height }: DeviationSentenceProps): ReactElement {
  const styles = useStyles2(getStyles, height);
  const { rows, cells, summaries, order } = strip;
  const isNow = (row: number, verdict: CellVerdict) => cells.verdict[summaries[row]?.latest ?? -1] === verdict;
  const names = [...order].filter((row) => isNow(row, cellVerdict.out)).map((row) => rows[row]?.series.name);
  const calm = order.some((row) => isNow(row, cellVerdict.within)) ? cellVerdict.within : cellVerdict.unknown;
  return (
    <div className={styles.sentence} role="status">
      <span className={styles.headline}>
        <Icon name={getVerdictIcon(names.length > 0 ? cellVerdict.out : calm)} />
        {getHeadline(strip)}
      </span>
      {names.length > 0 && <span className={styles.names}>{names.join(', ')}</span>}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2, height: number) => ({
  sentence: css({
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    width: '100%',
    height: '100%',
    overflow: 'hidden',
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
