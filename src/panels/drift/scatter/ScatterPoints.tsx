import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import type { KeyboardEvent, ReactElement } from 'react';
import { cellVerdict } from '../../../viz/strip/cellVerdict';
import type { DriftStrip } from '../driftStrip';
import type { ScatterScale } from './buildScatterScale';
import type { ScatterPoint } from './collectPoints';
import { ScatterMark } from './ScatterMark';

export interface ScatterPointsProps {
  points: readonly ScatterPoint[];
  scale: ScatterScale;
  strip: DriftStrip;
  /** The point that Tab leads to. */
  current: number;
  getColor: (point: ScatterPoint) => string;
  describeCell: (cell: number) => string;
  onOpen: ((cell: number) => void) | undefined;
  onFocus: (index: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onHover: (cell: number, x: number, y: number) => void;
  onLeave: () => void;
}

/** So many drifting columns are named beside their points. */
const mostNames = 20;

/** The points, one tab stop together; the names of those that drift stand beside them. */
export function ScatterPoints(props: ScatterPointsProps): ReactElement {
  const { points, scale, strip, onOpen } = props;
  const styles = useStyles2(getStyles);
  const drifting = points.filter(({ verdict }) => verdict === cellVerdict.out);
  const named = new Set([...drifting].sort((a, b) => b.ratio - a.ratio).slice(0, mostNames));
  return (
    <g>
      {points.map((point, index) => {
        const { row, cell } = point;
        const [x, y] = [scale.getX(point.importance), scale.getY(point.ratio)];
        const isRight = x > (scale.area.left + scale.area.right) / 2;
        const open = () => onOpen?.(cell);
        return (
          <g
            key={row}
            role="button"
            tabIndex={index === props.current ? 0 : -1}
            aria-label={props.describeCell(cell)}
            className={styles.point}
            transform={`translate(${x} ${y})`}
            onClick={open}
            onFocus={() => props.onFocus(index)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' || event.key === ' ') {
                event.preventDefault();
                open();
              } else {
                props.onKeyDown(event);
              }
            }}
            onPointerMove={(event) => props.onHover(cell, event.clientX, event.clientY)}
            onPointerLeave={props.onLeave}
          >
            <circle r={11} className={styles.reach} />
            <ScatterMark verdict={point.verdict} color={props.getColor(point)} />
            {named.has(point) && (
              <text className={styles.name} x={isRight ? -11 : 11} y={4} textAnchor={isRight ? 'end' : 'start'}>
                {strip.names[row]?.column}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  point: css({
    cursor: 'pointer',
    outline: 'none',
    '&:focus-visible > circle:first-of-type': { stroke: theme.colors.primary.border, strokeWidth: 2 },
  }),
  reach: css({ fill: 'transparent' }),
  name: css({ fill: theme.colors.text.primary, fontSize: theme.typography.bodySmall.fontSize }),
});
