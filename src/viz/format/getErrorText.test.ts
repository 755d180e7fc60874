import { expect, it } from 'vitest';
import { getErrorText } from './getErrorText';

it.each([
  [new Error('no such host'), 'no such host'],
  [{ message: 'Datasource ${ds} was not found' }, 'Datasource ${ds} was not found'],
  [{ status: 502, statusText: 'Bad Gateway' }, 'Bad Gateway'],
  [{ status: 502 }, '{"status":502}'],
  ['gone', 'gone'],
])('%j says %s', (error, text) => {
  expect(getErrorText(error)).toBe(text);
});
