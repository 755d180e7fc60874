import { describe, expect, it } from 'vitest';
import { buildTestTemplateSrv } from '../../../test/browser/buildTestTemplateSrv';
import { expandVariables } from './expandVariables';

const templateSrv = buildTestTemplateSrv({ model: ['credit-risk', 'churn'], env: 'prod', none: [] });

describe('variables in a list of names', () => {
  it('become one name a value where the text is nothing but the variable', () => {
    expect(expandVariables(['$model'], templateSrv, {})).toEqual(['credit-risk', 'churn']);
    expect(expandVariables(['${model}'], templateSrv, {})).toEqual(['credit-risk', 'churn']);
  });

  it('are replaced in place where more text stands around them', () => {
    expect(expandVariables(['fraud-$env'], templateSrv, {})).toEqual(['fraud-prod']);
  });

  it('keep names without variables, each once', () => {
    expect(expandVariables(['churn', '$model'], templateSrv, {})).toEqual(['churn', 'credit-risk']);
  });

  it('vanish when nothing is chosen', () => {
    expect(expandVariables(['$none'], templateSrv, {})).toEqual([]);
  });
});
