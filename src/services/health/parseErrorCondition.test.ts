import { expect, test } from 'vitest';
import { parseErrorCondition } from './parseErrorCondition';

test.each([
  ['>= 500', { operator: '>=', value: '500' }],
  ['!=ok', { operator: '!=', value: 'ok' }],
  ['=~ 5..', { operator: '=~', value: '5..' }],
  ['failed', { operator: '=', value: 'failed' }],
  ['failed, timeout', { operator: '=|', value: '', values: ['failed', 'timeout'] }],
  ['!= ok, cached', { operator: '!=|', value: '', values: ['ok', 'cached'] }],
])('"%s" is a condition', (text, condition) => {
  expect(parseErrorCondition('churn', text)).toEqual(condition);
});

test.each(['', '  ', '>='])('"%s" is refused with what may stand there', (text) => {
  expect(() => parseErrorCondition('churn', text)).toThrow('"columns.errorWhen" of model "churn"');
});
