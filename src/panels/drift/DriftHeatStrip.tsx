import { css } from '@emotion/css';
import type { DataFrame } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2, useTheme2 } from '@grafana/ui';
import { useMemo, type ReactElement } from 'react';
import { AnnotationLines } from '../../viz/annotations/AnnotationLines';
import { AnnotationMarks } from '../../viz/annotations/AnnotationMarks';
import { readAnnotations } from '../../viz/annotations/readAnnotations';
import type { ColorScale } from '../../viz/colors/colorScale';
import { plainText } from '../../viz/format/plainText';
import { buildReferenceAnnotations } from '../../viz/reference/buildReferenceAnnotations';
import { readReferenceChanges } from '../../viz/reference/readReferenceChanges';
import { referenceFrameName } from '../../viz/reference/referenceFrameName';
import { StateMessage } from '../../viz/states/StateMessage';
import { HeatStrip } from '../../viz/strip/HeatStrip';
import type { StripArea } from '../../viz/strip/getStripArea';
import { countDrifting } from './countDrifting';
import type { DriftStripAreaProps } from './driftStripAreaProps';
import { getCellContent } from './getCellContent';
import { getHeadline } from './getHeadline';

export interface DriftHeatStripProps extends DriftStripAreaProps {
  scale: ColorScale;
  height: number;
  labelWidth: number;
  rowHeight: number;
  area: StripArea;
}

/** The heat strip with drift's words, or why no row is left to show. */
export function DriftHeatStrip(props: DriftHeatStripProps): ReactElement {
  const { panel, strip, layout, order, scale, width, height, labelWidth, rowHeight, area, search, onOpen } = props;
  const { options, timeRange, timeZone, data } = panel;
  const theme = useTheme2();
  const styles = useStyles2(getStyles);
  const annotations = useMemo(
    () => [
      ...readAnnotations((data.annotations ?? []).filter(isOfOthers), theme),
      ...buildReferenceAnnotations(readReferenceChanges(data.series), theme),
    ],
    [data.annotations, data.series, theme]
  );
  if (order.length === 0) {
    return <StateMessage icon="search" title={getEmptyText(search)} />;
  }
  const { hasLatest } = layout;
  const range: [number, number] = [timeRange.from.valueOf(), timeRange.to.valueOf()];
  const marks = { annotations, area, range };
  return (
    <div className={styles.strip}>
      <HeatStrip
        {...getCellContent({ strip, order, scale, timeZone, hasLatest, rowHeight, canOpen: onOpen !== undefined })}
        cells={strip.grid.cells}
        order={order}
        scale={scale}
        timeRange={timeRange}
        timeZone={timeZone}
        width={width}
        height={height}
        rowHeight={rowHeight}
        labelWidth={labelWidth}
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
      {annotations.length > 0 && (
        <>
          <AnnotationLines {...marks} />
          <AnnotationMarks {...marks} timeZone={timeZone} />
        </>
      )}
    </div>
  );
}

/** The strip draws the changes of its reference itself. */
function isOfOthers({ name }: DataFrame): boolean {
  return name !== referenceFrameName;
}

function getEmptyText(search: string): string {
  return search === ''
    ? t('drift-strip.nothing-drifts', 'Nothing drifts in this time range')
    : t('drift-strip.nothing-found', 'No column is called "{{search}}"', { search, ...plainText });
}

const getStyles = () => ({ strip: css({ position: 'relative' }) });
