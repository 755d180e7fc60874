import type {
  ColumnKind,
  ColumnScore,
  ColumnStatistics,
  DriftConvention,
  DriftMethodName,
} from '../../src/core/drift/driftTypes';
import { judgeFeatures } from '../../src/core/drift/judgeFeatures';
import { scoreColumn } from '../../src/core/drift/scoreColumn';
import type { Answer } from './answer';
import { evidentlyNames } from './evidentlyNames';

const nannymlNames: Partial<Record<string, DriftMethodName>> = {
  kolmogorov_smirnov: 'kolmogorov_smirnov',
  jensen_shannon: 'jensen_shannon',
  wasserstein: 'wasserstein',
  hellinger: 'hellinger',
  chi2: 'chi_squared',
  l_infinity: 'l_infinity',
};

/** What Evidently and NannyML give for a column, each method by the library's own name. */
export function answerConventions(
  kind: ColumnKind,
  reference: ColumnStatistics,
  current: ColumnStatistics
): Record<string, Answer> {
  const score = (convention: DriftConvention, method: DriftMethodName | 'auto'): ColumnScore =>
    scoreColumn({ kind, method, convention, reference, current });
  const evidently: Record<string, Answer> = {};
  const chosen = score('evidently', 'auto');
  const names = evidentlyNames.find(({ method }) => method === chosen.method);
  if (names) evidently.default = { method: names.name, display_name: names.display, ...getVerdict(chosen) };
  for (const { name, method } of evidentlyNames) evidently[name] = getVerdict(score('evidently', method));
  const nannyml: Record<string, Answer> = {};
  for (const [name, method] of Object.entries(nannymlNames)) {
    if (method) nannyml[name] = score('nannyml', method).score ?? NaN;
  }
  return { evidently, nannyml };
}

/** A score that is not defined is never drifted, as a comparison with NaN is never true. */
function getVerdict(score: ColumnScore): Record<string, Answer> {
  const [judged] = judgeFeatures([score]);
  return { score: score.score ?? NaN, threshold: score.threshold, drifted: judged?.drifted ?? false };
}
