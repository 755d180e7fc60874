import type { Package } from './sagemakerSchemas';

/** Where a package's model files lie. */
export function getPackageSource({ InferenceSpecification, SourceUri }: Package): string | undefined {
  const files = (InferenceSpecification?.Containers ?? []).find(({ ModelDataUrl }) => ModelDataUrl != null);
  return files?.ModelDataUrl ?? SourceUri ?? undefined;
}
