import { t } from '@grafana/i18n';
import type { TimeZone } from '@grafana/schema';
import type { ReactElement } from 'react';
import type { ColorScale } from '../../viz/colors/colorScale';
import { getBandIndex } from '../../viz/colors/getBandIndex';
import { formatRatio } from '../../viz/format/formatRatio';
import { formatWindow } from '../../viz/format/formatWindow';
import { cellVerdict } from '../../viz/strip/cellVerdict';
import { findCellAt } from '../../viz/strip/findCellAt';
import { getSeverity } from '../../viz/strip/getSeverity';
import { TooltipTable } from '../../viz/tooltip/TooltipTable';
import type { DriftStrip } from './driftStrip';

const rowsShown = 5;

export interface DriftSharedTooltipProps {
  strip: DriftStrip;
  scale: ColorScale;
  time: number;
  timeZone: TimeZone;
}

/** What the strip says at the time that is hovered in another panel: how many drift, and the worst of them. */
export function DriftSharedTooltip({ strip, scale, time, timeZone }: DriftSharedTooltipProps): ReactElement | null {
  const { cells, rows } = strip.grid;
  const there = rows.map((_, row) => findCellAt(cells, row, time)).filter((cell) => cell !== -1);
  const drifting = there
    .filter((cell) => cells.verdict[cell] === cellVerdict.out)
    .sort((a, b) => getSeverity(cells, b) - getSeverity(cells, a));
  const first = drifting[0] ?? there[0];
  if (first === undefined) {
    return null;
  }
  const ratio = cells.ratio[first] ?? Number.NaN;
  return (
    <TooltipTable
      title={formatWindow(cells.start[first] ?? 0, cells.end[first] ?? 0, timeZone)}
      subject={t('drift-shared-tooltip.subject', 'Drifting')}
      verdict={t('drift-shared-tooltip.count', '{{drifting}} of {{rows}}', {
        drifting: drifting.length,
        rows: there.length,
      })}
      color={scale.bands[getBandIndex(scale, cells.verdict[first] ?? 0, ratio)]?.fill ?? ''}
      rows={drifting.slice(0, rowsShown).map((cell) => ({
        label: rows[cells.row[cell] ?? 0]?.column ?? '',
        value: formatRatio(cells.ratio[cell] ?? Number.NaN),
      }))}
    />
  );
}
