import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import type { DrawnCurve } from './drawnCurve';

/** Which colour is whose. */
export function CurveKeys({ curves }: { curves: ReadonlyArray<Pick<DrawnCurve, 'name' | 'color'>> }): ReactElement {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.keys}>
      {curves.map(({ name, color }) => (
        <span key={name}>
          <span className={styles.swatch} style={{ background: color }} />
          {name}
        </span>
      ))}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  keys: css({
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2),
    color: theme.colors.text.secondary,
    fontSize: theme.typography.bodySmall.fontSize,
  }),
  swatch: css({
    display: 'inline-block',
    width: 14,
    height: 4,
    marginRight: theme.spacing(0.5),
    verticalAlign: 'middle',
    borderRadius: theme.shape.radius.pill,
  }),
});
