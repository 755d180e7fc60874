import { expect, test } from 'vitest';
import { conventions as known } from '../../core/drift/conventions/conventions';
import { multivariateMethods } from '../../core/drift/multivariate/multivariateMethods';
import { columnDriftMethods, conventions, multivariateDriftMethods } from './driftMethod';

test('every convention and method of the drift library can be asked for, and no other', () => {
  expect([...conventions].sort()).toEqual(Object.keys(known).sort());
  const methods = new Set(Object.values(known).flatMap((methods) => Object.keys(methods)));
  expect([...columnDriftMethods].sort()).toEqual(['auto', ...methods].sort());
  expect(multivariateDriftMethods).toEqual(multivariateMethods);
});
