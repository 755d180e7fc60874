import type { Recipe } from '../../schema/domain/recipe';
import { buildRecipe } from './buildRecipe';
import type { ModelDrift } from './modelDrift';

/** How the numbers came about: one recipe a column and method. */
export function getDriftRecipes({ log, plan, reference, references, cells }: ModelDrift, engine: string): Recipe[] {
  const { kind } = reference;
  const { description } = references;
  const recipes = new Map<string, Recipe>();
  for (const { column, score } of cells) {
    const key = `${column.name} ${score.method}`;
    if (!recipes.has(key)) {
      recipes.set(
        key,
        buildRecipe({ log, plan, reference: { kind, description }, engine, column: column.name, score })
      );
    }
  }
  return [...recipes.values()];
}
