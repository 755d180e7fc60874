import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import { ConfusionMatrix } from './ConfusionMatrix';
import type { CurveChartProps } from './curveChartProps';

/** A matrix for each curve, side by side where there is room. */
export function ConfusionMatrices({ curves }: CurveChartProps): ReactElement {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.matrices}>
      {curves.map(({ name, table }) => (
        <ConfusionMatrix key={name} name={curves.length > 1 ? name : ''} table={table} />
      ))}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  matrices: css({ display: 'flex', flexWrap: 'wrap', gap: theme.spacing(3) }),
});
