import { scoreByZ } from './scoreByZ';

const day = 86_400_000;
const slack = 2 * 3_600_000;
const rows = 1000;

/** z-score of the difference to the value of one day ago; 0 where there is none within two hours before that. */
export function scoreBySeasonalNaive(times: Float64Array, values: Float64Array): Float64Array {
  let pointer = -1;
  const differences = values.map((value, index) => {
    const target = (times[index] ?? NaN) - day;
    while (pointer + 1 < index && (times[pointer + 1] ?? NaN) <= target) {
      pointer += 1;
    }
    const isNear = pointer >= 0 && (times[pointer] ?? NaN) >= target - slack;
    return isNear ? value - (values[pointer] ?? NaN) : NaN;
  });
  return scoreByZ(differences, rows);
}
