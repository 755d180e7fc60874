import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import { memo, type CSSProperties, type ReactElement, type ReactNode } from 'react';
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
    <div role="presentation" className={styles.window} style={props.style}>
      <div role="rowgroup" style={{ transform: `translateY(${-scrollTop}px)` }}>
        {shown.map((place) => {
          const row = order[place] ?? 0;
          return (
            <div
              key={row}
              role="row"
              aria-rowindex={place + 1}
              className={styles.row}
              style={{ height: rowHeight, top: place * rowHeight }}
            >
              <RowHead row={row} className={styles.head} renderRow={props.renderRow} />
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
    </div>
  );
}

interface RowHeadProps {
  row: number;
  className: string;
  renderRow: (row: number) => ReactNode;
}

/** Scrolling moves heads but leaves what they say alone. */
const RowHead = memo(function RowHead({ row, className, renderRow }: RowHeadProps): ReactElement {
  return (
    <div role="rowheader" aria-colindex={1} className={className}>
      {renderRow(row)}
    </div>
  );
});

const getStyles = () => ({
  window: css({ position: 'absolute', top: 0, left: 0, overflow: 'hidden' }),
  row: css({ position: 'absolute', left: 0, right: 0 }),
  head: css({ height: '100%' }),
  hidden: css({
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  }),
});
