import { css } from '@emotion/css';
import { useStyles2, useTheme2 } from '@grafana/ui';
import { useMemo, type ReactElement } from 'react';
import { buildColorScale } from '../../viz/colors/buildColorScale';
import { DriftHeatStrip } from './DriftHeatStrip';
import { DriftLegend } from './DriftLegend';
import type { DriftStripAreaProps } from './driftStripAreaProps';
import { DriftToolbar } from './DriftToolbar';

const toolbarHeight = 36;
const legendHeight = 34;

/** Toolbar, heat strip and legend, one above the other. */
export function DriftStripArea(props: DriftStripAreaProps): ReactElement {
  const { panel, strip, layout, order, width } = props;
  const { colorScheme } = panel.options;
  const { thresholds } = panel.fieldConfig.defaults;
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  const scale = useMemo(() => buildColorScale(theme, colorScheme, thresholds), [theme, colorScheme, thresholds]);
  const height = panel.height - (layout.hasToolbar ? toolbarHeight : 0) - (layout.hasLegend ? legendHeight : 0);
  return (
    <div className={styles.area} style={{ width }}>
      {layout.hasToolbar && (
        <DriftToolbar
          strip={strip}
          hasSearch={layout.hasSearch}
          search={props.search}
          found={order.length}
          onSearch={props.onSearch}
        />
      )}
      <DriftHeatStrip {...props} scale={scale} height={height} />
      {layout.hasLegend && <DriftLegend scale={scale} />}
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
