import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import type { CSSProperties, ReactElement, ReactNode } from 'react';
import type { VisiblePlaces } from './getVisiblePlaces';
import type { CellPosition } from './moveCell';
import type { StripCells } from './stripCells';

export interface StripRowsProps {
  id: string;
  cells: StripCells;
  order: Int32Array;
  places: VisiblePlaces;
  rowHeight: number;
  scrollTop: number;
  active: CellPosition | undefined;
  selected: number | undefined;
  style: CSSProperties;
  renderRow: (row: number) => ReactNode;
  describeCell: (cell: number) => string;
}

/** The heads of the rows on screen, and for a screen reader the cell that the keyboard stands on. */
export function StripRows(props: StripRowsProps): ReactElement {
  const { id, cells, order, places, rowHeight, scrollTop, active, selected } = props;
  const styles = useStyles2(getStyles);
  const shown = Array.from({ length: places.end - places.first }, (_, index) => places.first + index);
  return (
    <div role="rowgroup" className={styles.rows} style={props.style}>
      {shown.map((place) => {
        const row = order[place] ?? 0;
        return (
          <div
            key={row}
            role="row"
            aria-rowindex={place + 1}
            className={styles.row}
            style={{ height: rowHeight, transform: `translateY(${place * rowHeight - scrollTop}px)` }}
          >
            <div role="rowheader" aria-colindex={1} className={styles.header}>
              {props.renderRow(row)}
            </div>
            {active?.place === place && (
              <div
                id={`${id}-${active.cell}`}
                role="gridcell"
                aria-colindex={active.cell - (cells.offsets[row] ?? 0) + 2}
                aria-selected={active.cell === selected}
                className={styles.hidden}
              >
                {props.describeCell(active.cell)}
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}

const getStyles = () => ({
  rows: css({ position: 'absolute', top: 0, left: 0, overflow: 'hidden' }),
  row: css({ position: 'absolute', top: 0, left: 0, right: 0 }),
  header: css({ height: '100%' }),
  hidden: css({
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  }),
});
