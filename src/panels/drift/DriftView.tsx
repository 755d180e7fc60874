import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import { useState, type ReactElement } from 'react';
import { filterRows } from '../../viz/strip/filterRows';
import { DriftDetailPlace } from './DriftDetailPlace';
import type { DriftPanelProps } from './driftPanelProps';
import { DriftSentence } from './DriftSentence';
import type { DriftStrip } from './driftStrip';
import { DriftStripArea } from './DriftStripArea';
import { DriftSummaryTable } from './DriftSummaryTable';
import { findOpenedCell } from './findOpenedCell';
import { getDriftLayout, type DriftLayout, type DriftStripLayout } from './getDriftLayout';
import type { Options } from './options';
import { useDriftPlot } from './useDriftPlot';
import { useSelectedCell } from './useSelectedCell';

export interface DriftViewProps {
  panel: DriftPanelProps;
  strip: DriftStrip;
}

/** Widest share and width that the detail takes beside the strip. */
const detailShare = 0.42;
const detailWidth = 520;
const gap = 16;

/** The strip, or its one sentence, and the detail of the cell that was opened. */
export function DriftView({ panel, strip }: DriftViewProps): ReactElement {
  const { width, height, options } = panel;
  const styles = useStyles2(getStyles);
  const [search, setSearch] = useState('');
  const plot = useDriftPlot(panel.data.series, options);
  const layout = getDriftLayout(width, height, options, strip.names.length);
  const place = getPlace(layout, options);
  const opened = place === 'panel' ? findOpenedCell(strip, panel.replaceVariables(options.openColumn)) : undefined;
  const { cell, select, clear } = useSelectedCell(strip.grid, opened);
  const besideWidth = cell !== undefined && place === 'panel' ? Math.min(width * detailShare, detailWidth) : 0;
  const names = strip.names.map(({ column, detail }) => `${column} ${detail}`);
  const order = filterRows(strip.order, names, layout.kind === 'strip' && layout.hasSearch ? search : '');
  return (
    <div className={styles.view}>
      {layout.kind === 'sentence' ? (
        <DriftSentence strip={strip} height={height} onOpen={place === 'off' ? undefined : select} />
      ) : (
        <DriftStripArea
          panel={panel}
          strip={strip}
          layout={layout}
          order={order}
          {...plot}
          width={width - (besideWidth > 0 ? besideWidth + gap : 0)}
          search={search}
          onSearch={setSearch}
          selected={cell}
          onOpen={place === 'off' ? undefined : select}
          onClose={clear}
        />
      )}
      {cell !== undefined && place !== 'off' && (
        <DriftDetailPlace
          panel={panel}
          grid={strip.grid}
          cell={cell}
          width={place === 'panel' ? besideWidth : undefined}
          onSelect={select}
          onClose={clear}
        />
      )}
      <DriftSummaryTable strip={strip} importance={plot.importance} />
    </div>
  );
}

/** Where the detail opens: the sentence has no room for it. */
function getPlace(layout: DriftLayout, { detail }: Pick<Options, 'detail'>): DriftStripLayout['detail'] {
  return layout.kind === 'strip' ? layout.detail : detail === 'off' ? 'off' : 'drawer';
}

const getStyles = () => ({
  view: css({ position: 'relative', display: 'flex', width: '100%', height: '100%', overflow: 'hidden' }),
});
