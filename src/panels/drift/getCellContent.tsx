import type { LinkModel } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { TimeZone } from '@grafana/schema';
import type { ReactNode } from 'react';
import type { ColorScale } from '../../viz/colors/colorScale';
import { getBandIndex } from '../../viz/colors/getBandIndex';
import { getDriftCell } from '../../viz/drift/getDriftCell';
import { formatRatio } from '../../viz/format/formatRatio';
import { formatScore } from '../../viz/format/formatScore';
import { describeDriftCell } from './describeDriftCell';
import { DriftRowHead } from './DriftRowHead';
import { DriftSharedTooltip } from './DriftSharedTooltip';
import type { DriftStrip } from './driftStrip';
import { DriftTooltip } from './DriftTooltip';
import { getCellLinks } from './getCellLinks';
import { cellVerdict } from '../../viz/strip/cellVerdict';

export interface CellContentOptions {
  strip: DriftStrip;
  /** Rows as they are shown: the first of a group carries its name. */
  order: Int32Array;
  scale: ColorScale;
  timeZone: TimeZone;
  hasLatest: boolean;
  rowHeight: number;
  canOpen: boolean;
}

export interface CellContent {
  renderRow: (row: number) => ReactNode;
  describeCell: (cell: number) => string;
  renderTooltip: (cell: number, links: LinkModel[]) => ReactNode;
  renderSharedTooltip: (time: number) => ReactNode;
  getLinks: (cell: number) => LinkModel[];
}

/** Below this many pixels a row's head is set in small type. */
const smallRow = 16;

/** What the heat strip shows of rows and cells, in the words of drift. */
export function getCellContent({ strip, order, scale, timeZone, ...options }: CellContentOptions): CellContent {
  const { grid, names, summaries } = strip;
  const firstOfGroup = findFirstOfGroup(strip.groups, order);
  const getScoreField = (cell: number) => grid.sources[grid.cells.source[cell] ?? 0]?.fields.get('score');
  const hint = options.canOpen ? t('drift-tooltip.hint', 'Click or press Enter to compare distributions') : undefined;
  return {
    renderRow: (row) => {
      const cell = getDriftCell(grid, summaries[row]?.latest ?? -1);
      const latest = Number.isNaN(cell.score)
        ? formatRatio(cell.ratio)
        : formatScore(cell.score, cell.threshold, getScoreField(cell.cell));
      return (
        <DriftRowHead
          name={names[row] ?? { column: '', detail: '' }}
          verdict={cell.verdict}
          latest={options.hasLatest ? latest : undefined}
          isSmall={options.rowHeight < smallRow}
          group={firstOfGroup.has(row) ? strip.groups[row] : undefined}
        />
      );
    },
    describeCell: (cell) => describeDriftCell(getDriftCell(grid, cell), timeZone),
    renderTooltip: (index, links) => {
      const cell = getDriftCell(grid, index);
      const color =
        cell.verdict === cellVerdict.unknown
          ? scale.hatch.line
          : scale.bands[getBandIndex(scale, cell.verdict, cell.ratio)]?.fill;
      return (
        <DriftTooltip
          cell={cell}
          color={color ?? scale.hatch.line}
          scoreField={getScoreField(index)}
          timeZone={timeZone}
          links={links}
          hint={hint}
        />
      );
    },
    renderSharedTooltip: (time) => <DriftSharedTooltip strip={strip} scale={scale} time={time} timeZone={timeZone} />,
    getLinks: (cell) => getCellLinks(grid, cell),
  };
}

/** Rows above which another group ends. None where there is one group only. */
function findFirstOfGroup(groups: readonly string[], order: Int32Array): Set<number> {
  const isGrouped = new Set(groups).size > 1;
  return new Set([...order].filter((row, place) => isGrouped && groups[row] !== groups[order[place - 1] ?? -1]));
}
