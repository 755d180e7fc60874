import { learnChunkThresholds } from '../conventions/nannyml/learnChunkThresholds';
import { compareErrorParts } from './compareErrorParts';
import { fitReconstruction } from './fitReconstruction';
import { judgeLimits } from './judgeLimits';
import { meanError } from './meanError';
import type { MultivariateInput } from './multivariateInput';
import { reconstructionError } from './reconstructionError';
import { reconstructRows } from './reconstructRows';
import type { WindowJudge } from './windowJudge';

/**
 * The reconstruction error as NannyML judges it: components of the whole reference, limits at mean ± 3 standard deviations of the errors of the
 * reference's own windows. Null without rows.
 */
export function chunkReconstruction({
  names,
  reference,
  referenceWindows,
  threshold,
}: MultivariateInput): WindowJudge | null {
  const model = fitReconstruction(reference.columns);
  const own = model && reconstructRows(model, reference.columns);
  if (model === null || own === null) return null;
  const errors = referenceWindows.flatMap(({ columns }) => reconstructionError(model, columns) ?? []);
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  const learned = learnChunkThresholds(errors, 0);
  return ({ columns }) => {
    const rebuilt = reconstructRows(model, columns);
    const score = rebuilt && meanError(rebuilt);
    if (rebuilt === null || score === null) return 'no_current_rows';
    const limits =
      threshold !== undefined
        ? { centre: 0, lower: null, upper: threshold }
        : learned.upper === null
          ? null
          : { centre: mean, lower: learned.lower, upper: learned.upper };
    if (limits === null) return 'threshold_not_learned';
    return {
      ...judgeLimits(score, limits),
      rule:
        threshold === undefined
          ? `outside mean ± 3 standard deviations of ${errors.length} windows of the reference`
          : `score above ${threshold}`,
      parts: compareErrorParts(names, own, rebuilt),
    };
  };
}
