import { toNumber } from '../frames/toNumber';
import { toText } from '../frames/toText';
import { cellVerdict, type CellVerdict } from '../strip/cellVerdict';
import type { DriftCell } from './driftCell';
import type { DriftColumnName, DriftGrid, DriftRow } from './driftGrid';

const noRow: DriftRow = { column: '', model: '', version: '', segment: '', kind: '', method: '' };

function toVerdict(code: number | undefined): CellVerdict {
  return Object.values(cellVerdict).find((verdict) => verdict === code) ?? cellVerdict.none;
}

/** Reads all of one cell from the source that it came from. */
export function getDriftCell(grid: DriftGrid, cell: number): DriftCell {
  const { rows, cells, sources } = grid;
  const fields = sources[cells.source[cell] ?? 0]?.fields;
  const sourceRow = cells.sourceRow[cell] ?? 0;
  const read = (name: DriftColumnName) => toNumber(fields?.get(name)?.values[sourceRow]);
  const row = rows[cells.row[cell] ?? 0] ?? noRow;
  return {
    ...row,
    method: toText(fields?.get('method')?.values[sourceRow]) || row.method,
    cell,
    start: cells.start[cell] ?? Number.NaN,
    end: cells.end[cell] ?? Number.NaN,
    complete: cells.complete[cell] === 1,
    verdict: toVerdict(cells.verdict[cell]),
    ratio: cells.ratio[cell] ?? Number.NaN,
    score: read('score'),
    correctedScore: read('corrected_score'),
    lower: read('lower'),
    upper: read('upper'),
    threshold: read('threshold'),
    lowerLimit: read('lower_limit'),
    upperLimit: read('upper_limit'),
    noiseLimit: read('noise_limit'),
    pValue: read('p_value'),
    pAdjusted: read('p_adjusted'),
    rowsNeeded: read('rows_needed'),
    referenceRows: read('reference_rows'),
    currentRows: read('current_rows'),
    ...readReference(grid, cell),
  };
}

function readReference(grid: DriftGrid, cell: number): Pick<DriftCell, 'referenceVersion' | 'referenceBefore'> {
  const { row } = grid.cells;
  const referenceVersion = readReferenceVersion(grid, cell);
  const before = row[cell - 1] === row[cell] ? readReferenceVersion(grid, cell - 1) : '';
  return { referenceVersion, referenceBefore: before === referenceVersion ? '' : before };
}

function readReferenceVersion({ cells, sources }: DriftGrid, cell: number): string {
  const field = sources[cells.source[cell] ?? 0]?.fields.get('reference_version');
  return toText(field?.values[cells.sourceRow[cell] ?? 0]);
}
