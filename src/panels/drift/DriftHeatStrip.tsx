import { t } from '@grafana/i18n';
import type { ReactElement } from 'react';
import type { ColorScale } from '../../viz/colors/colorScale';
import { plainText } from '../../viz/format/plainText';
import { StateMessage } from '../../viz/states/StateMessage';
import { HeatStrip } from '../../viz/strip/HeatStrip';
import { stripAxisHeight } from '../../viz/strip/stripAxisHeight';
import { countDrifting } from './countDrifting';
import type { DriftStripAreaProps } from './driftStripAreaProps';
import { getCellContent } from './getCellContent';
import { getHeadline } from './getHeadline';
import { getLabelWidth } from './getLabelWidth';
import { getRowHeight } from './getRowHeight';

export interface DriftHeatStripProps extends DriftStripAreaProps {
  scale: ColorScale;
  height: number;
}

/** The heat strip with drift's words, or why no row is left to show. */
export function DriftHeatStrip(props: DriftHeatStripProps): ReactElement {
  const { panel, strip, layout, order, scale, width, height, search, onOpen } = props;
  const { options, timeRange, timeZone } = panel;
  if (order.length === 0) {
    return <StateMessage icon="search" title={getEmptyText(search)} />;
  }
  const rowHeight = getRowHeight(options.rowHeight, height - stripAxisHeight, order.length);
  const { hasLatest } = layout;
  return (
    <HeatStrip
      {...getCellContent({ strip, scale, timeZone, hasLatest, rowHeight, canOpen: onOpen !== undefined })}
      cells={strip.grid.cells}
      order={order}
      scale={scale}
      timeRange={timeRange}
      timeZone={timeZone}
      width={width}
      height={height}
      rowHeight={rowHeight}
      labelWidth={getLabelWidth(strip.names, width, hasLatest)}
      label={t('drift-strip.label', 'Drift by column and window. {{headline}}', {
        headline: getHeadline(countDrifting(strip)),
        ...plainText,
      })}
      selected={props.selected}
      tooltipMode={options.tooltip.mode}
      maxTooltipWidth={options.tooltip.maxWidth}
      onOpen={onOpen && (({ cell }) => onOpen(cell))}
      onClose={props.selected === undefined ? undefined : props.onClose}
      onChangeTimeRange={panel.onChangeTimeRange}
    />
  );
}

function getEmptyText(search: string): string {
  return search === ''
    ? t('drift-strip.nothing-drifts', 'Nothing drifts in this time range')
    : t('drift-strip.nothing-found', 'No column is called "{{search}}"', { search, ...plainText });
}
