import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import { useState, type ReactElement } from 'react';
import { filterRows } from '../../viz/strip/filterRows';
import { DeviationDetailPlace } from './DeviationDetailPlace';
import type { DeviationPanelProps } from './deviationPanelProps';
import { DeviationSentence } from './DeviationSentence';
import type { DeviationStrip } from './deviationStrip';
import { DeviationStripArea } from './DeviationStripArea';
import { DeviationSummaryTable } from './DeviationSummaryTable';
import { getDeviationLayout } from './getDeviationLayout';
import { useOpenedRow } from './useOpenedRow';

export interface DeviationViewProps {
  panel: DeviationPanelProps;
  strip: DeviationStrip;
  /** Series of the data; more than the strip's rows where the panel has left some out. */
  total: number;
}

/** Widest share and width that the detail takes beside the strip. */
const detailShare = 0.45;
const detailWidth = 560;
const gap = 16;

/** The strip, or its one sentence, and the detail of the row that was opened. */
export function DeviationView({ panel, strip, total }: DeviationViewProps): ReactElement {
  const { width, height, options } = panel;
  const styles = useStyles2(getStyles);
  const [search, setSearch] = useState('');
  const { row, cell, open, close } = useOpenedRow(strip);
  const layout = getDeviationLayout(width, height, options, strip.rows.length);
  const names = strip.rows.map(({ series }) => series.name);
  const place = layout.kind === 'strip' ? layout.detail : 'off';
  const besideWidth = row !== -1 && place === 'panel' ? Math.min(width * detailShare, detailWidth) : 0;
  const order = filterRows(strip.order, names, layout.kind === 'strip' && layout.hasSearch ? search : '');
  return (
    <div className={styles.view}>
      {layout.kind === 'sentence' ? (
        <DeviationSentence strip={strip} height={height} />
      ) : (
        <DeviationStripArea
          panel={panel}
          strip={strip}
          total={total}
          layout={layout}
          order={order}
          width={width - (besideWidth > 0 ? besideWidth + gap : 0)}
          search={search}
          onSearch={setSearch}
          selected={cell}
          onOpen={place === 'off' ? undefined : open}
          onClose={row === -1 ? undefined : close}
        />
      )}
      {row !== -1 && place !== 'off' && (
        <DeviationDetailPlace
          panel={panel}
          strip={strip}
          row={row}
          width={place === 'panel' ? besideWidth : undefined}
          onClose={close}
        />
      )}
      <DeviationSummaryTable strip={strip} />
    </div>
  );
}

const getStyles = () => ({
  view: css({ position: 'relative', display: 'flex', width: '100%', height: '100%', overflow: 'hidden' }),
});
