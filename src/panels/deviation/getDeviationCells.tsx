import { dateTimeFormat, type LinkModel } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { TimeZone } from '@grafana/schema';
import type { ReactNode } from 'react';
import type { ColorScale } from '../../viz/colors/colorScale';
import { getBandIndex } from '../../viz/colors/getBandIndex';
import { formatRatio } from '../../viz/format/formatRatio';
import { plainText } from '../../viz/format/plainText';
import { cellVerdict } from '../../viz/strip/cellVerdict';
import { findCellAt } from '../../viz/strip/findCellAt';
import { TooltipTable } from '../../viz/tooltip/TooltipTable';
import { DeviationRowHead } from './DeviationRowHead';
import type { DeviationStrip } from './deviationStrip';
import { getCellFacts, type CellFacts } from './getCellFacts';
import { getRowNote } from './getRowNote';
import { getRowVerdictLabel } from './getRowVerdictLabel';

export interface DeviationCellsOptions {
  strip: DeviationStrip;
  scale: ColorScale;
  timeZone: TimeZone;
  hasNumbers: boolean;
  canOpen: boolean;
}

export interface DeviationCells {
  renderRow: (row: number) => ReactNode;
  describeCell: (cell: number) => string;
  renderTooltip: (cell: number, links: LinkModel[]) => ReactNode;
  renderSharedTooltip: (time: number) => ReactNode;
  getLinks: (cell: number) => LinkModel[];
}

/** What the heat strip shows of rows and cells, in the words of baselines. */
export function getDeviationCells(options: DeviationCellsOptions): DeviationCells {
  const { strip, scale, timeZone, hasNumbers } = options;
  const { rows, cells, summaries } = strip;
  const hint = options.canOpen ? t('deviation-tooltip.hint', 'Click or press Enter to see the band') : undefined;
  const formatTime = (time: number) => dateTimeFormat(time, { timeZone });
  const getColor = (cell: number) =>
    scale.bands[getBandIndex(scale, cells.verdict[cell] ?? 0, cells.ratio[cell] ?? Number.NaN)]?.fill ??
    scale.hatch.line;
  return {
    renderRow: (row) => (
      <DeviationRowHead
        name={rows[row]?.series.name ?? ''}
        verdict={getVerdict(cells.verdict[summaries[row]?.latest ?? -1])}
        note={hasNumbers && rows[row] !== undefined ? getRowNote(rows[row]) : undefined}
      />
    ),
    describeCell: (cell) => describeFacts(getCellFacts(strip, cell), formatTime),
    renderTooltip: (cell, links) => {
      const facts = getCellFacts(strip, cell);
      return (
        <TooltipTable
          title={formatTime(facts.time)}
          subject={facts.name}
          verdict={getRowVerdictLabel(facts.verdict)}
          color={getColor(cell)}
          rows={[
            { label: t('deviation-tooltip.value', 'Value'), value: facts.value },
            { label: t('deviation-tooltip.expected', 'Expected'), value: facts.expected },
            { label: t('deviation-tooltip.ratio', 'Deviation ÷ tolerance'), value: formatRatio(facts.ratio) },
          ]}
          links={links}
          hint={
            cells.complete[cell] === 1 ? hint : t('deviation-tooltip.open', 'No verdict until a newer point has come')
          }
        />
      );
    },
    renderSharedTooltip: (time) => renderShared(strip, time, formatTime, getColor),
    getLinks: (cell) => {
      const row = rows[cells.row[cell] ?? 0];
      return row?.series.valueField.getLinks?.({ valueRowIndex: cells.sourceRow[cell] ?? 0 }) ?? [];
    },
  };
}

function getVerdict(verdict: number | undefined) {
  const { none, within, out, unknown } = cellVerdict;
  return [none, within, out, unknown].find((known) => known === verdict) ?? none;
}

function describeFacts(facts: CellFacts, formatTime: (time: number) => string): string {
  return t('deviation-cell.description', '{{name}}, {{time}}: {{verdict}}, value {{value}}, expected {{expected}}', {
    name: facts.name,
    time: formatTime(facts.time),
    verdict: getRowVerdictLabel(facts.verdict),
    value: facts.value,
    expected: facts.expected,
    ...plainText,
  });
}

const rowsShown = 5;

/** What the strip says at the time that is hovered in another panel. */
function renderShared(
  { rows, cells }: DeviationStrip,
  time: number,
  formatTime: (time: number) => string,
  getColor: (cell: number) => string
): ReactNode {
  const there = rows.map((_, row) => findCellAt(cells, row, time)).filter((cell) => cell !== -1);
  const off = there
    .filter((cell) => cells.verdict[cell] === cellVerdict.out)
    .sort((a, b) => (cells.ratio[b] ?? 0) - (cells.ratio[a] ?? 0));
  const first = off[0] ?? there[0];
  return first === undefined ? null : (
    <TooltipTable
      title={formatTime(time)}
      subject={t('deviation-shared-tooltip.subject', 'Off their baseline')}
      verdict={t('deviation-shared-tooltip.count', '{{off}} of {{rows}}', { off: off.length, rows: there.length })}
      color={getColor(first)}
      rows={off.slice(0, rowsShown).map((cell) => ({
        label: rows[cells.row[cell] ?? 0]?.series.name ?? '',
        value: formatRatio(cells.ratio[cell] ?? Number.NaN),
      }))}
    />
  );
}
