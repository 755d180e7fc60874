import type { DriftRow } from './driftGrid';

/** A row's column, and what tells it from rows of the same column. */
export interface RowName {
  column: string;
  /** Model, version, segment and method as far as they differ between rows; empty when nothing does. */
  detail: string;
}

const dimensions = ['model', 'version', 'segment', 'method'] as const;

export function getRowNames(rows: readonly DriftRow[]): RowName[] {
  const isMixed = (name: (typeof dimensions)[number]) => new Set(rows.map((row) => row[name])).size > 1;
  const shown = dimensions.filter((name) => (name === 'method' ? hasRepeats(rows) : isMixed(name)));
  return rows.map((row) => ({
    column: row.column,
    detail: shown
      .map((name) => row[name])
      .filter(Boolean)
      .join(' · '),
  }));
}

/** The method tells rows apart only where a column stands twice in the same model, version and segment. */
function hasRepeats(rows: readonly DriftRow[]): boolean {
  const keys = rows.map(({ column, model, version, segment }) => JSON.stringify([column, model, version, segment]));
  return new Set(keys).size < keys.length;
}
