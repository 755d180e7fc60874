import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import { conventions } from '../../../core/drift/conventions/conventions';
import type { MethodDefinition } from '../../../core/drift/conventions/methodDefinition';
import { multivariateConventions } from '../../../core/drift/multivariate/multivariateConventions';
import { driftMethods, type Convention, type DriftMethod } from '../../../schema/query/driftMethod';
import { isMultivariate } from '../../../services/drift/multivariate/isMultivariate';
import { getDriftMethodTexts } from './getDriftMethodTexts';

/** The methods of a convention: what each measures, when to take it, and its default threshold there. */
export function getDriftMethodOptions(convention: Convention): Array<ComboboxOption<DriftMethod>> {
  const texts = getDriftMethodTexts();
  return driftMethods.flatMap((method): Array<ComboboxOption<DriftMethod>> => {
    const { label, help } = texts[method];
    if (method === 'auto') {
      return [{ value: method, label, description: help }];
    }
    if (isMultivariate(method)) {
      const joined = multivariateConventions[convention]?.[method];
      const decided = joined && describeThreshold(joined.threshold, 'score_above');
      return decided === undefined ? [] : [{ value: method, label, description: `${help} ${decided}` }];
    }
    const definition = conventions[convention][method];
    return definition === undefined
      ? []
      : [{ value: method, label, description: `${help} ${describeDefinition(definition)}` }];
  });
}

function describeDefinition({ kinds, threshold, rule }: MethodDefinition): string {
  return `${describeKinds(kinds)} ${describeThreshold(threshold, rule)}`;
}

function describeKinds(kinds: MethodDefinition['kinds']): string {
  if (kinds.length > 1) {
    return t('query-editor.method.any-kind', 'For numbers and text.');
  }
  return kinds.includes('numeric')
    ? t('query-editor.method.numbers-only', 'For numbers.')
    : t('query-editor.method.text-only', 'For text.');
}

function describeThreshold(threshold: number | null, rule: MethodDefinition['rule']): string {
  if (threshold === null) {
    return t('query-editor.method.threshold-learnt', "Threshold learnt from the reference's own windows.");
  }
  return rule === 'p_below' || rule === 'p_at_most'
    ? t('query-editor.method.threshold-p', 'Drifted from a p-value of {{threshold}} down.', { threshold })
    : t('query-editor.method.threshold-score', 'Threshold {{threshold}}.', { threshold });
}
