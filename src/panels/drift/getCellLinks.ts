import type { Field, LinkModel } from '@grafana/data';
import type { DriftColumnName, DriftGrid } from '../../viz/drift/driftGrid';

const linkedColumns: readonly DriftColumnName[] = ['score', 'ratio', 'column'];

/** The data links of a cell, each once: panel links stand on every column of the row. */
export function getCellLinks({ cells, sources }: DriftGrid, cell: number): Array<LinkModel<Field>> {
  const fields = sources[cells.source[cell] ?? 0]?.fields;
  const links = linkedColumns.flatMap(
    (name) => fields?.get(name)?.getLinks?.({ valueRowIndex: cells.sourceRow[cell] ?? 0 }) ?? []
  );
  const byTarget = new Map(links.map((link) => [`${link.title} ${link.href}`, link]));
  return [...byTarget.values()];
}
