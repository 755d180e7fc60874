import type { ColumnSpec } from '../../schema/frames/columnSpec';
import type { Frame, FrameField, FrameMeta } from '../../schema/frames/frame';
import { getFiniteNumber } from '../frames/getFiniteNumber';
import type { CurvePoint } from './performanceCompute';

/** A frame of type table with the columns of a view. */
export function buildCurveFrame(
  name: string,
  columns: readonly ColumnSpec[],
  points: readonly CurvePoint[],
  meta: FrameMeta
): Frame {
  return {
    name,
    fields: columns.map((column) => buildField(column, points)),
    meta: { type: 'table', typeVersion: [0, 1], preferredVisualisationType: 'table', ...meta },
  };
}

function buildField({ name, type, unit, description }: ColumnSpec, points: readonly CurvePoint[]): FrameField {
  const config = { description, ...(unit === undefined ? {} : { unit }) };
  return type === 'number'
    ? { name, type, config, values: points.map((point) => getFiniteNumber(point[name])) }
    : { name, type: 'string', config, values: points.map((point) => String(point[name] ?? '')) };
}
