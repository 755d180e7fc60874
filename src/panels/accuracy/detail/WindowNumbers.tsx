import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import { formatCount } from '../../../viz/format/formatCount';
import { formatValue } from '../../../viz/format/formatValue';
import type { ChartLine } from '../accuracyChart';
import { formatInterval } from '../formatInterval';

export interface WindowNumbersProps {
  lines: readonly ChartLine[];
  place: number;
}

/** A window's numbers, a row a line: champion and challenger, realised and estimated, one under the other. */
export function WindowNumbers({ lines, place }: WindowNumbersProps): ReactElement {
  const styles = useStyles2(getStyles);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>{t('accuracy-numbers.line', 'Line')}</th>
          <th>{t('accuracy-numbers.value', 'Value')}</th>
          <th>{t('accuracy-numbers.interval', '95 % interval')}</th>
          <th>{t('accuracy-numbers.rows', 'Rows')}</th>
          <th>{t('accuracy-numbers.labelled', 'With label')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, color, line, points }) => {
          const point = points[place];
          return (
            <tr key={name}>
              <th scope="row">
                <span
                  className={styles.swatch}
                  style={{ borderTop: `3px ${line.kind === 'estimated' ? 'dashed' : 'solid'} ${color}` }}
                />
                {name}
              </th>
              <td>{formatValue(point?.value ?? Number.NaN, line.valueField)}</td>
              <td>{point === undefined ? '' : formatInterval(point, line.valueField)}</td>
              <td>{formatCount(point?.rows ?? Number.NaN)}</td>
              <td>{formatCount(point?.labelledRows ?? Number.NaN)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  table: css({
    width: '100%',
    fontSize: theme.typography.bodySmall.fontSize,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': { padding: theme.spacing(0.25, 0.5), textAlign: 'right' },
    '& th:first-of-type': { textAlign: 'left' },
    '& thead th': { color: theme.colors.text.secondary, fontWeight: 'inherit' },
    '& tbody th': { fontWeight: 'inherit' },
  }),
  swatch: css({
    display: 'inline-block',
    width: 18,
    marginRight: theme.spacing(0.5),
    verticalAlign: 'middle',
  }),
});
