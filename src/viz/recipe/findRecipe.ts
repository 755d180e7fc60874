import type { Recipe } from '../../schema/domain/recipe';

/** What a recipe is looked up by; an empty name is unknown and fits any. */
export interface RecipeSubject {
  model: string;
  column: string;
  method: string;
}

/** The recipe of a number: of its column, and of its model and method as far as they are known. */
export function findRecipe(recipes: readonly Recipe[], { model, column, method }: RecipeSubject): Recipe | undefined {
  const fits = (wanted: string, name: string) => wanted === '' || wanted === name;
  const candidates = recipes.filter((recipe) => recipe.column === column && fits(model, recipe.model));
  return candidates.find((recipe) => fits(method, recipe.method)) ?? candidates[0];
}
