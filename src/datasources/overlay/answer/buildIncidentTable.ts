import { FieldType, type DataFrame, type FieldConfig } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { Finding } from '../../../viz/overlay/finding';

/** Incidents as a table, one row each, the newest first. Without incidents it has columns and no rows. */
export function buildIncidentTable(findings: Finding[], refId: string): DataFrame {
  const rows = [...findings].sort((left, right) => right.from - left.from);
  const units = new Set(rows.map(({ unit }) => unit));
  const [unit] = units;
  const value: FieldConfig = units.size === 1 && unit !== undefined ? { unit } : {};
  const column = (name: string, type: FieldType, config: FieldConfig, read: (row: Finding) => unknown) => ({
    name,
    type,
    config,
    values: rows.map(read),
  });
  const named = (text: string, width?: number): FieldConfig => ({ displayNameFromDS: text, custom: { width } });
  const amount = (text: string): FieldConfig => ({ ...value, ...named(text, 90) });
  const evidence: FieldConfig = {
    displayNameFromDS: t('overlay.table.evidence', 'Evidence'),
    custom: { minWidth: 300, wrapText: true },
  };
  return {
    refId,
    name: 'incidents',
    fields: [
      column('time', FieldType.time, named(t('overlay.table.from', 'From'), 165), ({ from }) => from),
      column('timeEnd', FieldType.time, named(t('overlay.table.to', 'To'), 165), ({ to }) => to),
      column('series', FieldType.string, named(t('overlay.table.series', 'Series'), 120), ({ series }) => series),
      column('text', FieldType.string, evidence, ({ text }) => text),
      column(
        'score',
        FieldType.number,
        { ...named(t('overlay.table.score', 'Score'), 80), decimals: 1 },
        (row) => row.score
      ),
      column('actual', FieldType.number, amount(t('overlay.table.actual', 'Value')), (row) => toCell(row.actual)),
      column('expected', FieldType.number, amount(t('overlay.table.expected', 'Expected')), (row) =>
        toCell(row.expected)
      ),
    ],
    length: rows.length,
  };
}

function toCell(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
