import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import type { DeviationStrip } from './deviationStrip';
import { getHeadline } from './getHeadline';

/** For a panel too small for a strip. */
export function DeviationSentence({ strip }: { strip: DeviationStrip }): ReactElement {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.sentence} role="status">
      {getHeadline(strip)}
    </div>
  );
}

const getStyles = () => ({
  sentence: css({
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '100%',
    height: '100%',
    overflow: 'hidden',
    textAlign: 'center',
  }),
});
