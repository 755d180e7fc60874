// @vitest-environment jsdom
import { toDataFrame } from '@grafana/data';
import { expect, it } from 'vitest';
import { findRecipe } from './findRecipe';
import { readRecipes } from './readRecipes';

const recipe = {
  model: 'm',
  column: 'temp',
  method: 'psi',
  convention: 'plumbline',
  algorithm: '1',
  threshold: '0.2',
  reference: 'r',
  window: 'w',
  missing: 'bin',
  engine: 'e',
};
const frame = (recipes: unknown) => toDataFrame({ fields: [], meta: { custom: { recipes } } });

it('what is no recipe is left out, the rest is read', () => {
  expect(readRecipes([frame([recipe, { column: 'temp' }, 'text', null])])).toEqual([recipe]);
  expect(readRecipes([frame('nothing'), toDataFrame({ fields: [] })])).toEqual([]);
});

it('a recipe is found by column, model and method as far as they are known', () => {
  const other = { ...recipe, method: 'jensen_shannon' };
  const recipes = [{ ...recipe, model: 'x' }, { ...recipe, column: 'wind' }, other, recipe];
  expect(findRecipe(recipes, { model: 'm', column: 'temp', method: 'psi' })).toEqual(recipe);
  expect(findRecipe(recipes, { model: 'm', column: 'temp', method: '' })).toEqual(other);
  expect(findRecipe(recipes, { model: 'm', column: 'temp', method: 'auto' })).toEqual(other);
  expect(findRecipe(recipes, { model: '', column: 'none', method: '' })).toBeUndefined();
});
