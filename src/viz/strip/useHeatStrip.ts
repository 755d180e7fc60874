import { useTheme2 } from '@grafana/ui';
import { useLayoutEffect, useState, type RefObject, type UIEvent } from 'react';
import type { HeatStripProps } from './heatStripProps';
import type { CellPosition } from './moveCell';
import { stripAxisHeight } from './stripAxisHeight';
import { StripController } from './stripController';
import { useStripKeyboard, type StripKeyboard } from './useStripKeyboard';

export interface HeatStripState {
  controller: StripController;
  scrollTop: number;
  onScroll: (event: UIEvent<HTMLDivElement>) => void;
  keyboard: StripKeyboard;
}

/** The state of a heat strip: how far it is scrolled, where the keyboard stands, and what the canvas shows. */
export function useHeatStrip(props: HeatStripProps, scroller: RefObject<HTMLDivElement>): HeatStripState {
  const { cells, order, scale, timeRange, rowHeight, height, selected } = props;
  const theme = useTheme2();
  const [controller] = useState(() => new StripController());
  const [wantedTop, setScrollTop] = useState(0);
  const plotHeight = height - stripAxisHeight;
  const scrollTop = Math.max(0, Math.min(wantedTop, order.length * rowHeight - plotHeight));

  const keyboard = useStripKeyboard({
    cells,
    order,
    rowsOnScreen: Math.max(1, Math.floor(plotHeight / rowHeight) - 1),
    getFirst: () => getFirstCell(props, scrollTop),
    onMove: ({ place }) => scrollTo(scroller.current, getScrollFor(place, scrollTop, plotHeight, rowHeight)),
    onOpen: (position) => props.onOpen?.(position),
    onClose: props.onClose,
  });
  const { active } = keyboard;

  useLayoutEffect(() => {
    controller.listen((position, event) => {
      if (props.onOpen === undefined || event.ctrlKey || event.metaKey) {
        return;
      }
      if (props.getLinks(position.cell).some((link) => link.oneClick)) {
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      keyboard.setActive(position);
      // The plot keeps a press from moving the focus; after a click the arrows should walk on from here.
      scroller.current?.focus({ preventScroll: true });
      props.onOpen(position);
    });
  });

  useLayoutEffect(() => {
    controller.show({
      cells,
      order,
      scale,
      from: timeRange.from.valueOf(),
      to: timeRange.to.valueOf(),
      rowHeight,
      scrollTop,
      selected: findPosition(cells, order, selected),
      active,
      frame: { outer: theme.colors.text.maxContrast, inner: theme.colors.background.primary },
    });
  }, [controller, cells, order, scale, timeRange, rowHeight, scrollTop, selected, active, theme]);

  const onScroll = (event: UIEvent<HTMLDivElement>) => setScrollTop(event.currentTarget.scrollTop);
  return { controller, scrollTop, onScroll, keyboard };
}

function getFirstCell({ cells, order, rowHeight }: HeatStripProps, scrollTop: number): CellPosition | undefined {
  const place = Math.ceil(scrollTop / rowHeight);
  const row = order[place];
  return row === undefined ? undefined : { place, cell: (cells.offsets[row + 1] ?? 1) - 1 };
}

function findPosition(cells: HeatStripProps['cells'], order: Int32Array, cell: number | undefined) {
  const place = cell === undefined ? -1 : order.indexOf(cells.row[cell] ?? -1);
  return cell === undefined || place === -1 ? undefined : { place, cell };
}

/** The scroll position that shows a row, moved no further than needed. */
function getScrollFor(place: number, scrollTop: number, height: number, rowHeight: number): number {
  return Math.max((place + 1) * rowHeight - height, Math.min(scrollTop, place * rowHeight));
}

function scrollTo(element: HTMLElement | null, top: number): void {
  if (element !== null) {
    element.scrollTop = top;
  }
}
