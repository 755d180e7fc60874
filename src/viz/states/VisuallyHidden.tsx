import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import type { ReactElement, ReactNode } from 'react';

/** For screen readers alone. */
export function VisuallyHidden({ children }: { children: ReactNode }): ReactElement {
  const styles = useStyles2(getStyles);
  return <div className={styles}>{children}</div>;
}

const getStyles = () =>
  css({
    position: 'absolute',
    width: 1,
    height: 1,
    margin: -1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  });
