import type { DataFrame } from '@grafana/data';
import { findField } from '../frames/findField';
import { groupRows } from '../frames/groupRows';
import { readNames } from '../frames/readNames';
import { toNumber } from '../frames/toNumber';
import { toText } from '../frames/toText';

/** The rows of one curve, read by column. */
export interface CurveTable {
  /** What tells it from the other curves of its frame. */
  name: string;
  length: number;
  /** NaN where there is no number. */
  getNumbers: (column: string) => number[];
  getTexts: (column: string) => string[];
}

const dimensions = ['model', 'version', 'segment'] as const;

/** A frame's curves: one for each model, version and segment in it. */
export function splitCurve(frame: DataFrame): CurveTable[] {
  const { groupOf, firstRows } = groupRows(
    dimensions.map((name) => readNames(findField(frame, name), frame.length)),
    frame.length
  );
  return firstRows.map((first, group): CurveTable => {
    const rows = Array.from(groupOf.keys()).filter((row) => groupOf[row] === group);
    const read = (column: string) => findField(frame, column)?.values;
    return {
      name: dimensions
        .map((name) => toText(read(name)?.[first]))
        .filter((name) => name !== '' && name !== 'all')
        .join(' '),
      length: rows.length,
      getNumbers: (column) => {
        const values = read(column);
        return rows.map((row) => toNumber(values?.[row]));
      },
      getTexts: (column) => {
        const values = read(column);
        return rows.map((row) => toText(values?.[row]));
      },
    };
  });
}
