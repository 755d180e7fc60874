import { t } from '@grafana/i18n';
import type { ReactElement } from 'react';
import type { Recipe } from '../../schema/domain/recipe';
import { FactList } from '../states/FactList';

/** How a number came about, part by part. */
export function RecipeList({ recipe }: { recipe: Recipe }): ReactElement {
  const parts: Array<[string, string | undefined]> = [
    [t('viz.recipe.method', 'Method'), recipe.method],
    [t('viz.recipe.convention', 'Convention'), recipe.convention],
    [t('viz.recipe.reference', 'Reference'), recipe.reference],
    [t('viz.recipe.window', 'Window'), recipe.window],
    [t('viz.recipe.threshold', 'Threshold'), recipe.threshold],
    [t('viz.recipe.bins', 'Bins'), recipe.bins],
    [t('viz.recipe.zeros', 'Empty bins'), recipe.zeros],
    [t('viz.recipe.missing', 'Missing values'), recipe.missing],
    [t('viz.recipe.sample', 'Sample'), recipe.sample],
    [t('viz.recipe.log-base', 'Logarithm'), recipe.logBase],
    [t('viz.recipe.engine', 'Engine'), recipe.engine],
    [t('viz.recipe.algorithm', 'Algorithm'), recipe.algorithm],
  ];
  return <FactList facts={parts.flatMap(([label, value]) => (value ? [{ label, value }] : []))} />;
}
