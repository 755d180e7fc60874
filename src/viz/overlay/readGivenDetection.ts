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
  const lower = readNumbers(given.lower, series);
  const upper = readNumbers(given.upper, series);
  const expected = lower.map((low, index) => (low + (upper[index] ?? NaN)) / 2);
  const score = given.score
    ? readNumbers(given.score, series)
    : values.map((value, index) => computeScore(value, expected[index] ?? NaN, upper[index] ?? NaN, 'both'));
  const flags = readFlags(given.outlier);
  const outlier = new Uint8Array(values.length);
  for (let index = 0; index < outlier.length; index++) {
    outlier[index] = Number(flags === undefined ? (score[index] ?? NaN) > 1 : flags(rows?.[index] ?? index));
  }
  return { expected, lower, upper, score, outlier, suitability: { kind: 'suitable' } };
}

function readNumbers(field: Field | undefined, { values, rows }: PanelSeries): Float64Array<ArrayBuffer> {
  const numbers = new Float64Array(values.length);
  for (let index = 0; index < numbers.length; index++) {
    numbers[index] = toNumber(field?.values[rows?.[index] ?? index]);
  }
  return numbers;
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
