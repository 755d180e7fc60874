import { measureText } from '@grafana/ui';
import { t } from '@grafana/i18n';
import type { ReactElement } from 'react';
import type { ColorScale } from '../../viz/colors/colorScale';
import { plainText } from '../../viz/format/plainText';
import { StateMessage } from '../../viz/states/StateMessage';
import { HeatStrip } from '../../viz/strip/HeatStrip';
import { stripAxisHeight } from '../../viz/strip/stripAxisHeight';
import type { DeviationStripAreaProps } from './DeviationStripArea';
import { getDeviationCells } from './getDeviationCells';
import { getHeadline } from './getHeadline';

export interface DeviationHeatStripProps extends DeviationStripAreaProps {
  scale: ColorScale;
  height: number;
}

const rowHeights = { least: 20, most: 48 };
const fontSize = 12;
const iconAndNote = 110;
const narrowest = 80;
const widest = 360;

/** The heat strip in the words of baselines, or why no row is left to show. */
export function DeviationHeatStrip(props: DeviationHeatStripProps): ReactElement {
  const { panel, strip, layout, order, scale, width, height, search, onOpen } = props;
  const { options, timeRange, timeZone } = panel;
  if (order.length === 0) {
    return (
      <StateMessage
        icon="search"
        title={
          search === ''
            ? t('deviation-strip.nothing-off', 'Nothing is off its baseline in this time range')
            : t('deviation-strip.nothing-found', 'No series is called "{{search}}"', { search, ...plainText })
        }
      />
    );
  }
  const fitting = Math.floor((height - stripAxisHeight) / order.length);
  const longest = strip.rows.reduce((most, { series }) => Math.max(most, measureText(series.name, fontSize).width), 0);
  const labelWidth = Math.min(longest + (layout.hasNumbers ? iconAndNote : 32), width * 0.4, widest);
  return (
    <HeatStrip
      {...getDeviationCells({ strip, scale, timeZone, hasNumbers: layout.hasNumbers, canOpen: onOpen !== undefined })}
      cells={strip.cells}
      order={order}
      scale={scale}
      timeRange={timeRange}
      timeZone={timeZone}
      width={width}
      height={height}
      rowHeight={
        options.rowHeight > 0 ? options.rowHeight : Math.max(rowHeights.least, Math.min(rowHeights.most, fitting))
      }
      labelWidth={Math.round(Math.max(narrowest, labelWidth))}
      label={t('deviation-strip.label', 'Deviation by series and time. {{headline}}', {
        headline: getHeadline(strip),
        ...plainText,
      })}
      selected={props.selected}
      tooltipMode={options.tooltip.mode}
      maxTooltipWidth={options.tooltip.maxWidth}
      onOpen={onOpen && (({ cell }) => onOpen(cell))}
      onClose={props.onClose}
      onChangeTimeRange={panel.onChangeTimeRange}
    />
  );
}
