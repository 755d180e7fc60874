import { studentTail } from '../../stats/distributions/studentTail';
import { studentUpperQuantile } from '../../stats/distributions/studentUpperQuantile';
import { normalTail } from '../../stats/distributions/normalTail';
import { limitRatio } from '../limitRatio';
import { compareErrorParts } from './compareErrorParts';
import type { ErrorLaw } from './errorLaw';
import { countSampled } from './countSampled';
import { fitReconstruction } from './fitReconstruction';
import { judgeLimits } from './judgeLimits';
import { learnErrorLaw } from './learnErrorLaw';
import type { MultivariateFinding } from './multivariateFinding';
import { meanError } from './meanError';
import type { MultivariateInput } from './multivariateInput';
import { reconstructionError } from './reconstructionError';
import { reconstructRows } from './reconstructRows';
import { takeHalf } from './takeHalf';
import type { WindowJudge } from './windowJudge';

/** P(Z > 3): the limits lie where 3 standard deviations do in the normal law. */
const beyondLimit = 0.0013498980316300933;
const significance = 0.05;
const fewestRows = 30;

/**
 * The reconstruction error in the plumbline convention. Components are learnt from one half of the reference's rows; the other half and the
 * reference's own windows say what a window's error is without drift. Out where 3 standard deviations of the normal law lie: noise alone
 * gets there in 3 windows of 1,000. Null without rows.
 */
export function judgeReconstruction(input: MultivariateInput): WindowJudge | null {
  const { names, reference, referenceWindows, threshold } = input;
  const model = fitReconstruction(takeHalf(reference.columns, 0));
  const held = model && reconstructRows(model, takeHalf(reference.columns, 1));
  if (model === null || held === null || held.errors.length < fewestRows) return null;
  const windows = referenceWindows.filter((window) => countSampled(window) >= fewestRows);
  const law = learnErrorLaw(
    held.errors,
    windows.flatMap(({ columns }) => reconstructionError(model, columns) ?? [])
  );
  return ({ columns }) => {
    const rebuilt = reconstructRows(model, columns);
    const score = rebuilt && meanError(rebuilt);
    if (rebuilt === null || score === null) return 'no_current_rows';
    if (rebuilt.errors.length < fewestRows) return 'too_few_rows';
    return { ...judge(score, law, rebuilt.errors.length, threshold), parts: compareErrorParts(names, held, rebuilt) };
  };
}

function judge(
  score: number,
  law: ErrorLaw,
  rows: number,
  threshold: number | undefined
): Omit<MultivariateFinding, 'parts'> {
  const { centre, degrees, source } = law;
  const scale = law.getScale(rows);
  const pValue = scale > 0 ? getTwoSided(Math.abs(score - centre) / scale, degrees) : Number(score === centre);
  const told = {
    pValue,
    pValueFrom: `${degrees === Infinity ? 'the normal law' : "Student's law"} of the mean error, from ${source}`,
    noiseLimit: centre + studentUpperQuantile(degrees, significance) * scale,
    rowsNeeded: fewestRows,
  };
  if (threshold !== undefined) {
    const significant = pValue <= significance;
    const drifted = significant && score >= threshold;
    const ratio = limitRatio(significant ? score / threshold : 0, drifted);
    const rule = `score at or above ${threshold} and p-value at or below ${significance}`;
    return { score, threshold, ratio, drifted, state: drifted ? 'drifting' : 'stable', rule, ...told };
  }
  const half = studentUpperQuantile(degrees, beyondLimit) * scale;
  const limits = judgeLimits(score, { centre, lower: centre - half, upper: centre + half });
  return { ...limits, rule: `outside what 3 standard deviations are of ${source}`, ...told };
}

function getTwoSided(distance: number, degrees: number): number {
  return Math.min(1, 2 * (degrees === Infinity ? normalTail(distance) : studentTail(degrees, distance)));
}
