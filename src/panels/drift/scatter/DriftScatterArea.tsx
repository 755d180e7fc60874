import { t } from '@grafana/i18n';
import { TooltipDisplayMode } from '@grafana/schema';
import type { ReactElement } from 'react';
import type { ColorScale } from '../../../viz/colors/colorScale';
import { getBandIndex } from '../../../viz/colors/getBandIndex';
import type { Importance } from '../../../viz/drift/readImportance';
import { formatValue } from '../../../viz/format/formatValue';
import { plainText } from '../../../viz/format/plainText';
import { cellVerdict } from '../../../viz/strip/cellVerdict';
import type { DriftStripAreaProps } from '../driftStripAreaProps';
import { getCellContent } from '../getCellContent';
import type { ScatterPoint } from './collectPoints';
import { DriftScatter } from './DriftScatter';

export interface DriftScatterAreaProps extends DriftStripAreaProps {
  importance: Importance;
  scale: ColorScale;
  height: number;
}

/** The scatter in the colours and words of the strip. */
export function DriftScatterArea(props: DriftScatterAreaProps): ReactElement {
  const { panel, strip, order, scale, importance, onOpen } = props;
  const { options, timeZone } = panel;
  const canOpen = onOpen !== undefined;
  const content = getCellContent({ strip, order, scale, timeZone, hasLatest: false, rowHeight: 0, canOpen });
  const getColor = ({ verdict, ratio }: ScatterPoint) =>
    verdict === cellVerdict.unknown
      ? scale.hatch.line
      : (scale.bands[getBandIndex(scale, verdict, ratio)]?.outline ?? scale.hatch.line);
  const describeCell = (cell: number) => {
    const row = strip.grid.rows[strip.grid.cells.row[cell] ?? 0];
    return t('drift-scatter.point', '{{sentence}}, importance {{importance}}', {
      sentence: content.describeCell(cell),
      importance: formatValue(row === undefined ? Number.NaN : importance.get(row)),
      ...plainText,
    });
  };
  return (
    <DriftScatter
      strip={strip}
      order={order}
      importance={importance}
      importanceThreshold={options.importanceThreshold}
      width={props.width}
      height={props.height}
      getColor={getColor}
      describeCell={describeCell}
      renderTooltip={
        options.tooltip.mode === TooltipDisplayMode.None ? undefined : (cell) => content.renderTooltip(cell, [])
      }
      onOpen={onOpen}
      onClose={props.onClose}
    />
  );
}
