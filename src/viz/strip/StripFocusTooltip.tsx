import { css } from '@emotion/css';
import { Tooltip, TooltipDisplayMode, useStyles2 } from '@grafana/ui';
import { forwardRef, type ReactElement } from 'react';
import type { StripArea } from './getStripArea';
import type { HeatStripProps } from './heatStripProps';
import type { CellPosition } from './moveCell';
import { timeToX } from './timeToX';

export interface StripFocusTooltipProps extends HeatStripProps {
  area: StripArea;
  active: CellPosition;
  scrollTop: number;
}

/** The tooltip of the cell that the keyboard stands on, where a pointer would have opened it. An open detail says more. */
export function StripFocusTooltip(props: StripFocusTooltipProps): ReactElement | null {
  const { active, area, cells, rowHeight, scrollTop, timeRange } = props;
  const styles = useStyles2(getStyles);
  if (props.tooltipMode === TooltipDisplayMode.None || active.cell === props.selected) {
    return null;
  }
  const plot = {
    left: area.left,
    width: area.width,
    from: timeRange.from.valueOf(),
    to: timeRange.to.valueOf(),
  };
  const left = timeToX(plot, cells.start[active.cell] ?? 0);
  return (
    <div
      aria-hidden
      className={styles.anchor}
      style={{ left, top: active.place * rowHeight - scrollTop, height: rowHeight }}
    >
      <Tooltip show placement="right" content={<>{props.renderTooltip(active.cell, [], false)}</>}>
        <Anchor height={rowHeight} />
      </Tooltip>
    </div>
  );
}

/** Where the tooltip points. Takes none of what Grafana's Tooltip gives its child, so that it is no tab stop of its own. */
const Anchor = forwardRef<HTMLSpanElement, { height: number }>(function Anchor({ height }, ref) {
  const styles = useStyles2(getStyles);
  return <span ref={ref} className={styles.anchor} style={{ height }} />;
});

const getStyles = () => ({
  anchor: css({ position: 'absolute', width: 1, pointerEvents: 'none' }),
});
