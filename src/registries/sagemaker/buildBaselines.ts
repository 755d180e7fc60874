import type { VersionBaseline } from '../modelRegistry';
import type { Package } from './sagemakerSchemas';

type File = { S3Uri: string } | null | undefined;

/** The DriftCheckBaselines of a version: which files hold what its training data looked like. */
export function buildBaselines({ DriftCheckBaselines: held }: Package): VersionBaseline[] {
  const { ModelDataQuality: data, ModelQuality: quality, Bias: bias, Explainability: explainability } = held ?? {};
  return [
    ...buildBaseline('data', data?.Statistics, data?.Constraints),
    ...buildBaseline('quality', quality?.Statistics, quality?.Constraints),
    ...buildBaseline('bias', undefined, bias?.PreTrainingConstraints),
    ...buildBaseline('bias', undefined, bias?.PostTrainingConstraints),
    ...buildBaseline('explainability', undefined, explainability?.Constraints),
  ];
}

function buildBaseline(kind: VersionBaseline['kind'], statistics: File, constraints: File): VersionBaseline[] {
  if (statistics == null && constraints == null) {
    return [];
  }
  return [{ kind, statistics: statistics?.S3Uri, constraints: constraints?.S3Uri }];
}
