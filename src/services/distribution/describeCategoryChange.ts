import type { ColumnScore, NamedCategory } from '../../core/drift/driftTypes';
import type { Privacy } from '../segments/listSegments';

/** Which categories came and went, as sentences. Names of few rows stay unnamed, and there are no more than may be. */
export function describeCategoryChange(
  { newCategories, vanishedCategories }: Pick<ColumnScore, 'newCategories' | 'vanishedCategories'>,
  privacy: Privacy
): string[] {
  return [
    ...describe('Not in the reference', newCategories, privacy),
    ...describe('Not in the window any more', vanishedCategories, privacy),
  ];
}

function describe(what: string, categories: readonly NamedCategory[], { minCount, maxCategories }: Privacy): string[] {
  if (categories.length === 0) {
    return [];
  }
  const named = categories
    .filter(({ rows }) => rows >= minCount)
    .sort((a, b) => b.rows - a.rows)
    .slice(0, maxCategories)
    .map(({ category, rows }) => `${category} (${rows} rows)`);
  const unnamed = categories.length - named.length;
  const rest =
    unnamed === 0 ? [] : [named.length === 0 ? `${unnamed} with too few rows to be named` : `${unnamed} more`];
  return [`${what}: ${[...named, ...rest].join(', ')}.`];
}
