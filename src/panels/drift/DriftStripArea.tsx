import { css } from '@emotion/css';
import { useStyles2, useTheme2 } from '@grafana/ui';
import { useMemo, type ReactElement } from 'react';
import { buildColorScale } from '../../viz/colors/buildColorScale';
import { readReferenceChanges } from '../../viz/reference/readReferenceChanges';
import { getStripArea } from '../../viz/strip/getStripArea';
import { stripAxisHeight } from '../../viz/strip/stripAxisHeight';
import { DriftDatasetLine } from './DriftDatasetLine';
import { DriftHeatStrip } from './DriftHeatStrip';
import { DriftLegend } from './DriftLegend';
import type { DriftStripAreaProps } from './driftStripAreaProps';
import { DriftToolbar } from './DriftToolbar';
import { getLabelWidth } from './getLabelWidth';
import { getRowHeight } from './getRowHeight';
import { DriftScatterArea } from './scatter/DriftScatterArea';
import { ScatterLegend } from './scatter/ScatterLegend';

const toolbarHeight = 36;
const legendHeight = 34;
/** Narrower toolbars keep the search rather than the choice of views. */
const roomForViews = 340;
const shareHeight = 32;
const shareGap = 4;

/** Toolbar, heat strip and legend, one above the other. */
export function DriftStripArea(props: DriftStripAreaProps): ReactElement {
  const { panel, strip, layout, order, width, importance } = props;
  const isScatter = props.view === 'scatter';
  const { colorScheme } = panel.options;
  const { thresholds } = panel.fieldConfig.defaults;
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  const scale = useMemo(() => buildColorScale(theme, colorScheme, thresholds), [theme, colorScheme, thresholds]);
  const taken = [
    layout.hasToolbar ? toolbarHeight : 0,
    isScatter || !layout.hasShare ? 0 : shareHeight + shareGap,
    layout.hasLegend ? legendHeight : 0,
  ];
  const height = panel.height - taken.reduce((sum, part) => sum + part, 0);
  const hasChanges = useMemo(() => readReferenceChanges(panel.data.series).length > 0, [panel.data.series]);
  const labelWidth = getLabelWidth(strip, width, layout.hasLatest);
  const rowHeight = getRowHeight(panel.options.rowHeight, height - stripAxisHeight, order.length);
  const area = getStripArea({ width, height, labelWidth, rowHeight, rows: order.length });
  return (
    <div className={styles.area} style={{ width }}>
      {layout.hasToolbar && (
        <DriftToolbar
          strip={strip}
          hasSearch={layout.hasSearch}
          search={props.search}
          found={order.length}
          onSearch={props.onSearch}
          view={importance === undefined || width < roomForViews ? undefined : props.view}
          onView={props.onView}
        />
      )}
      {isScatter && importance !== undefined ? (
        <DriftScatterArea {...props} importance={importance} scale={scale} height={height} />
      ) : (
        <>
          {layout.hasShare && <DriftDatasetLine panel={panel} strip={strip} area={area} height={shareHeight} />}
          <DriftHeatStrip
            {...props}
            scale={scale}
            height={height}
            labelWidth={labelWidth}
            rowHeight={rowHeight}
            area={area}
          />
        </>
      )}
      {layout.hasLegend && (isScatter ? <ScatterLegend /> : <DriftLegend scale={scale} hasChanges={hasChanges} />)}
    </div>
  );
}

const getStyles = () => ({
  area: css({
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    minWidth: 0,
    height: '100%',
  }),
});
