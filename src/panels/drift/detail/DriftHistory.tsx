import type { TimeRange } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { TimeZone } from '@grafana/schema';
import { useMemo, type ReactElement } from 'react';
import { HistoryChart } from '../../../viz/charts/HistoryChart';
import { useElementWidth } from '../../../viz/charts/useElementWidth';
import type { DriftCell } from '../../../viz/drift/driftCell';
import type { DriftGrid } from '../../../viz/drift/driftGrid';
import { plainText } from '../../../viz/format/plainText';
import { cellVerdict } from '../../../viz/strip/cellVerdict';
import { readChanges } from './readChanges';
import { readHistory } from './readHistory';

const chartHeight = 120;

export interface DriftHistoryProps {
  grid: DriftGrid;
  cell: DriftCell;
  timeZone: TimeZone;
  timeRange: TimeRange;
  color: string;
}

/** The row's scores over the whole range. */
export function DriftHistory({ grid, cell, timeZone, timeRange, color }: DriftHistoryProps): ReactElement {
  const row = grid.cells.row[cell.cell] ?? 0;
  const series = useMemo(() => readHistory(grid, row), [grid, row]);
  const changes = useMemo(() => readChanges(grid, cell.model), [grid, cell.model]);
  const { ref, width } = useElementWidth();
  const verdicts = grid.cells.verdict.subarray(grid.cells.offsets[row], grid.cells.offsets[row + 1]);
  return (
    <div ref={ref}>
      {width > 0 && (
        <HistoryChart
          series={series}
          timeZone={timeZone}
          range={[timeRange.from.valueOf(), timeRange.to.valueOf()]}
          width={width}
          height={chartHeight}
          color={color}
          marked={cell.start}
          changes={changes}
          field={grid.sources[grid.cells.source[cell.cell] ?? 0]?.fields.get('score')}
          description={t('drift-history.description', '{{column}}: drifting in {{drifting}} of {{windows}} windows', {
            column: cell.column,
            ...plainText,
            drifting: verdicts.filter((verdict) => verdict === cellVerdict.out).length,
            windows: verdicts.length,
          })}
        />
      )}
    </div>
  );
}
