import { FieldType, type Field } from '@grafana/data';
import { computeScore } from '../../core/anomaly/computeScore';
import type { Detection } from '../../core/anomaly/detection';
import { toBoolean } from '../frames/toBoolean';
import { toNumber } from '../frames/toNumber';
import type { GivenFields } from './findGivenFields';
import type { PanelSeries } from './panelSeries';

/**
 * The verdict that came with a series, as it was given. What is missing follows from the rest: the expected value is
 * the middle of the band, a score is the distance from it in half widths, an outlier has a score above 1.
 */
export function readGivenDetection(series: PanelSeries, given: GivenFields): Detection {
  const { values, rows } = series;
  const read = (field: Field | undefined) => values.map((_, index) => toNumber(field?.values[rows?.[index] ?? index]));
  const lower = read(given.lower);
  const upper = read(given.upper);
  const expected = lower.map((low, index) => (low + (upper[index] ?? NaN)) / 2);
  const score = given.score
    ? read(given.score)
    : values.map((value, index) => computeScore(value, expected[index] ?? NaN, upper[index] ?? NaN, 'both'));
  const flags = readFlags(given.outlier);
  const outlier = Uint8Array.from(values, (_, index) =>
    flags === undefined ? Number((score[index] ?? NaN) > 1) : Number(flags(rows?.[index] ?? index))
  );
  return { expected, lower, upper, score, outlier, suitability: { kind: 'suitable' } };
}

/** Plumbline Overlay repeats the value where it is an outlier; databases say yes or no. */
function readFlags(field: Field | undefined): ((row: number) => boolean) | undefined {
  if (field === undefined) {
    return undefined;
  }
  const { values } = field;
  const isFlag =
    field.type === FieldType.boolean ||
    (field.name.toLowerCase() === 'outlier' &&
      values.every((value) => value === null || toBoolean(value) !== undefined));
  return isFlag ? (row) => toBoolean(values[row]) === true : (row) => !Number.isNaN(toNumber(values[row]));
}
