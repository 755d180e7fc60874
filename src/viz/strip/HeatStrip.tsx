import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { useId, useMemo, useRef, type ReactElement } from 'react';
import { getVisiblePlaces } from './getVisiblePlaces';
import { getStripArea } from './getStripArea';
import type { HeatStripProps } from './heatStripProps';
import { stripAxisHeight } from './stripAxisHeight';
import { StripFocusTooltip } from './StripFocusTooltip';
import { StripPlot } from './StripPlot';
import { StripRows } from './StripRows';
import { useHeatStrip } from './useHeatStrip';

/**
 * Rows by time on a canvas: only what is on screen is drawn, whatever the number of rows. A grid to the keyboard and to
 * screen readers: one tab stop, in which aria-activedescendant names the cell that the keyboard stands on.
 */
export function HeatStrip(props: HeatStripProps): ReactElement {
  const { order, rowHeight, labelWidth, width, height } = props;
  const styles = useStyles2(getStyles);
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const strip = useHeatStrip(props, scroller);
  const { active } = strip.keyboard;
  const rows = order.length;
  // The same object while it holds the same, so that scrolling leaves the plot alone.
  const area = useMemo(
    () => getStripArea({ width, height, labelWidth, rowHeight, rows }),
    [width, height, labelWidth, rowHeight, rows]
  );
  const { height: plotHeight, isScrolling } = area;
  const places = getVisiblePlaces(strip.scrollTop, plotHeight, rowHeight, order.length);
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      className={styles.scroller}
      style={{ width, height: plotHeight + stripAxisHeight, overflowY: isScrolling ? 'auto' : 'hidden' }}
      aria-label={props.label}
      aria-rowcount={order.length}
      aria-colcount={-1}
      aria-readonly
      aria-activedescendant={active === undefined ? undefined : `${id}-${active.cell}`}
      onScroll={strip.onScroll}
      onFocus={strip.keyboard.onFocus}
      onBlur={strip.keyboard.onBlur}
      onPointerDown={strip.keyboard.onPointerDown}
      onKeyDown={strip.keyboard.onKeyDown}
    >
      <div role="presentation" style={{ height: order.length * rowHeight + stripAxisHeight }}>
        <div role="presentation" className={styles.sticky} style={{ height: plotHeight + stripAxisHeight }}>
          <StripPlot {...props} controller={strip.controller} area={area} />
          {active !== undefined && (
            <StripFocusTooltip {...props} area={area} active={active} scrollTop={strip.scrollTop} />
          )}
          <StripRows
            {...props}
            id={id}
            places={places}
            scrollTop={strip.scrollTop}
            active={active}
            style={{ width: labelWidth, height: plotHeight }}
          />
        </div>
      </div>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  scroller: css({
    position: 'relative',
    overflowX: 'hidden',
    borderRadius: theme.shape.radius.default,
    '&:focus-visible': {
      outline: `2px solid ${theme.colors.primary.main}`,
      outlineOffset: -2,
    },
  }),
  sticky: css({ position: 'sticky', top: 0, overflow: 'hidden' }),
});
