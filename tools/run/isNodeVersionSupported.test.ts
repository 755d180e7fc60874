import { expect, it } from 'vitest';
import { isNodeVersionSupported } from './isNodeVersionSupported.mjs';

it.each([
  ['20.19.0', true],
  ['20.20.2', true],
  ['24.0.0', true],
  ['20.18.3', false],
  ['18.99.99', false],
  ['9.30.0', false],
])('Node %s is judged by number against 20.19.0: %s', (version, isSupported) => {
  expect(isNodeVersionSupported(version, '20.19.0')).toBe(isSupported);
});
