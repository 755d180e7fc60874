import type { DataFrame } from '@grafana/data';
import { recipeSchema, type Recipe } from '../../schema/domain/recipe';

/** The recipes that frames carry; what isn't a recipe is left out. */
export function readRecipes(frames: readonly DataFrame[]): Recipe[] {
  return frames.flatMap(({ meta }) => {
    const recipes: unknown = meta?.custom?.recipes;
    return Array.isArray(recipes) ? recipes.flatMap(readRecipe) : [];
  });
}

function readRecipe(value: unknown): Recipe[] {
  const parsed = recipeSchema.safeParse(value);
  return parsed.success ? [parsed.data] : [];
}
