import { expect, it } from 'vitest';
import { getErrorText } from './getErrorText';

it.each([
  [new Error('no such host'), 'no such host'],
  [{ message: 'Datasource ${ds} was not found' }, 'Datasource ${ds} was not found'],
  [{ status: 502, statusText: 'Bad Gateway' }, 'Bad Gateway'],
  [
    { status: 403, statusText: 'Forbidden', data: { message: 'You need the right to read' } },
    'You need the right to read',
  ],
  [{ status: 500, statusText: 'Internal Server Error', data: { message: '' } }, 'Internal Server Error'],
  [{ status: 502 }, '{"status":502}'],
  ['gone', 'gone'],
])('%j says %s', (error, text) => {
  expect(getErrorText(error)).toBe(text);
});
