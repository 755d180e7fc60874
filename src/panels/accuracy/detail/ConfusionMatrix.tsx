import { css } from '@emotion/css';
import { colorManipulator, type GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2, useTheme2 } from '@grafana/ui';
import { useMemo, type ReactElement } from 'react';
import { formatCount } from '../../../viz/format/formatCount';
import { formatShare } from '../../../viz/format/formatShare';
import type { CurveTable } from '../../../viz/performance/splitCurve';
import { readConfusionTable } from './readConfusionTable';

export interface ConfusionMatrixProps {
  name: string;
  table: CurveTable;
}

/** True classes by predicted ones. The deeper a cell's colour, the larger its share of the true class. */
export function ConfusionMatrix({ name, table }: ConfusionMatrixProps): ReactElement {
  const theme = useTheme2();
  const styles = useStyles2(getStyles);
  const { classes, counts, totals } = useMemo(() => readConfusionTable(table), [table]);
  const right = theme.visualization.getColorByName('blue');
  const wrong = theme.visualization.getColorByName('orange');
  return (
    <table className={styles.matrix}>
      <caption className={styles.caption}>
        {name === '' ? t('accuracy-confusion.caption', 'Rows by true and predicted class') : name}
      </caption>
      <thead>
        <tr>
          <td />
          <th colSpan={classes.length} className={styles.axis}>
            {t('accuracy-confusion.predicted', 'Predicted')}
          </th>
        </tr>
        <tr>
          <th className={styles.axis}>{t('accuracy-confusion.actual', 'True')}</th>
          {classes.map((predicted) => (
            <th key={predicted}>{predicted}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {classes.map((actual, row) => (
          <tr key={actual}>
            <th scope="row">{actual}</th>
            {classes.map((predicted, column) => {
              const count = counts[row]?.[column] ?? 0;
              const share = count / (totals[row] ?? 0);
              const depth = Number.isNaN(share) ? 0 : 0.08 + 0.42 * share;
              return (
                <td
                  key={predicted}
                  className={row === column ? styles.right : styles.cell}
                  style={{ background: colorManipulator.alpha(row === column ? right : wrong, depth) }}
                >
                  <span className={styles.count}>{formatCount(count)}</span>
                  <span className={styles.share}>{formatShare(share)}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const cell = {
    minWidth: 88,
    padding: theme.spacing(1),
    textAlign: 'center' as const,
    border: `1px solid ${theme.colors.border.weak}`,
    fontVariantNumeric: 'tabular-nums',
  };
  return {
    matrix: css({ borderCollapse: 'collapse', '& th': { padding: theme.spacing(0.5, 1), textAlign: 'center' } }),
    caption: css({ captionSide: 'top', padding: theme.spacing(0.5, 0), color: theme.colors.text.secondary }),
    axis: css({ color: theme.colors.text.secondary, fontWeight: 'inherit' }),
    cell: css(cell),
    right: css({ ...cell, border: `2px solid ${theme.colors.border.strong}` }),
    count: css({ display: 'block', fontWeight: theme.typography.fontWeightMedium }),
    share: css({ display: 'block', fontSize: theme.typography.bodySmall.fontSize }),
  };
};
