import type { Field, LinkModel } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { TimeZone } from '@grafana/schema';
import type { ReactElement } from 'react';
import type { DriftCell } from '../../viz/drift/driftCell';
import { formatCount } from '../../viz/format/formatCount';
import { formatProbability } from '../../viz/format/formatProbability';
import { formatRatio } from '../../viz/format/formatRatio';
import { formatScore } from '../../viz/format/formatScore';
import { formatWindow } from '../../viz/format/formatWindow';
import { TooltipTable, type TooltipRow } from '../../viz/tooltip/TooltipTable';
import { formatCellReference } from './formatCellReference';
import { getVerdictLabel } from './getVerdictLabel';

export interface DriftTooltipProps {
  cell: DriftCell;
  color: string;
  scoreField: Field | undefined;
  timeZone: TimeZone;
  links: LinkModel[];
  hint: string | undefined;
}

export function DriftTooltip({ cell, color, scoreField, timeZone, links, hint }: DriftTooltipProps): ReactElement {
  return (
    <TooltipTable
      title={formatWindow(cell.start, cell.end, timeZone)}
      subject={cell.column}
      verdict={getVerdictLabel(cell.verdict)}
      color={color}
      rows={getRows(cell, scoreField)}
      links={links}
      hint={cell.complete ? hint : t('drift-tooltip.open', 'This window is still open')}
    />
  );
}

/** What stands in place of a version that wasn't asked for. */
const allVersions = 'all';

/** Only what the data tell: an optional column that isn't there makes no row. */
function getRows(cell: DriftCell, scoreField: Field | undefined): TooltipRow[] {
  const score = (value: number) => formatScore(value, cell.threshold, scoreField);
  const rows: Array<TooltipRow | undefined> = [
    toRow(t('drift-tooltip.score', 'Score'), cell.score, score),
    toRow(t('drift-tooltip.threshold', 'Threshold'), cell.threshold, score),
    toRow(t('drift-tooltip.ratio', 'Ratio to threshold'), cell.ratio, formatRatio),
    toRow(t('drift-tooltip.noise-limit', 'Noise limit'), cell.noiseLimit, score),
    toRow(t('drift-tooltip.p-value', 'p-value, adjusted'), orElse(cell.pAdjusted, cell.pValue), formatProbability),
    toRow(t('drift-tooltip.rows', 'Rows'), cell.currentRows, formatCount),
    toRow(t('drift-tooltip.rows-needed', 'Rows needed'), getRowsMissing(cell), formatCount),
    toText(t('drift-tooltip.reference', 'Reference of version'), formatCellReference(cell)),
    toText(t('drift-tooltip.method', 'Method'), cell.method),
    toText(t('drift-tooltip.model', 'Model'), cell.model),
    toText(t('drift-tooltip.version', 'Version'), cell.version === allVersions ? '' : cell.version),
    toText(t('drift-tooltip.segment', 'Segment'), cell.segment),
  ];
  return rows.filter((row) => row !== undefined);
}

function toRow(label: string, value: number, format: (value: number) => string): TooltipRow | undefined {
  return Number.isNaN(value) ? undefined : { label, value: format(value) };
}

function toText(label: string, value: string): TooltipRow | undefined {
  return value === '' ? undefined : { label, value };
}

function orElse(value: number, fallback: number): number {
  return Number.isNaN(value) ? fallback : value;
}

/** Rows needed are worth a word only where there are fewer. */
function getRowsMissing({ rowsNeeded, currentRows }: DriftCell): number {
  return rowsNeeded > currentRows ? rowsNeeded : Number.NaN;
}
