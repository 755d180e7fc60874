import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import type { Importance } from '../../../viz/drift/readImportance';
import type { ScatterScale } from './buildScatterScale';

export interface ScatterGuidesProps {
  scale: ScatterScale;
  kind: Importance['kind'];
  importanceThreshold: number;
}

/** Axes, and the two thresholds that part the quadrants. */
export function ScatterGuides({ scale, kind, importanceThreshold }: ScatterGuidesProps): ReactElement {
  const styles = useStyles2(getStyles);
  const { area, getX, getY } = scale;
  const middle = { x: (area.left + area.right) / 2, y: (area.top + area.bottom) / 2 };
  const [x, y] = [getX(importanceThreshold), getY(1)];
  return (
    <g aria-hidden>
      {scale.yTicks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={area.left} x2={area.right} y1={getY(tick)} y2={getY(tick)} />
          <text className={styles.text} x={area.left - 6} y={getY(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {scale.xTicks.map((tick) => (
        <text key={tick} className={styles.text} x={getX(tick)} y={area.bottom + 16} textAnchor="middle">
          {String(Number(tick.toPrecision(2)))}
        </text>
      ))}
      <line className={styles.threshold} x1={area.left} x2={area.right} y1={y} y2={y} />
      {x <= area.right && <line className={styles.threshold} x1={x} x2={x} y1={area.top} y2={area.bottom} />}
      <text className={styles.text} x={middle.x} y={area.bottom + 34} textAnchor="middle">
        {kind === 'rank'
          ? t('drift-scatter.rank', 'Importance by rank (1 matters most)')
          : t('drift-scatter.importance', 'Importance')}
      </text>
      <text className={styles.text} textAnchor="middle" transform={`translate(12 ${middle.y}) rotate(-90)`}>
        {t('drift-scatter.ratio', 'Score ÷ threshold')}
      </text>
      <text className={styles.quadrant} x={area.right - 6} y={area.top + 14} textAnchor="end">
        {t('drift-scatter.urgent', 'Drifting and important')}
      </text>
    </g>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const text = { fontSize: theme.typography.bodySmall.fontSize };
  return {
    grid: css({ stroke: theme.colors.border.weak }),
    threshold: css({ stroke: theme.colors.text.secondary, strokeDasharray: '5 4' }),
    text: css({ ...text, fill: theme.colors.text.primary }),
    quadrant: css({ ...text, fill: theme.colors.text.secondary }),
  };
};
