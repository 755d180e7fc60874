import { describe, expect, it } from 'vitest';
import { findStalePackage } from './findStalePackage.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/zod': { version: '4.0.0' },
    'node_modules/native-darwin': { version: '1.0.0', optional: true },
  },
};

describe('the check of installed packages', () => {
  it('is content when every locked package is there in its version', () => {
    expect(findStalePackage(lock, { packages: { 'node_modules/zod': { version: '4.0.0' } } })).toBeUndefined();
  });

  it('names a package of another version', () => {
    const installed = { packages: { 'node_modules/zod': { version: '3.9.0' } } };
    expect(findStalePackage(lock, installed)).toBe('node_modules/zod');
  });

  it('names a missing package, also when nothing is installed at all', () => {
    expect(findStalePackage(lock, { packages: {} })).toBe('node_modules/zod');
    expect(findStalePackage(lock, undefined)).toBe('node_modules/zod');
  });

  it('wants an optional package in its version only where it is installed', () => {
    const packages = { 'node_modules/zod': { version: '4.0.0' }, 'node_modules/native-darwin': { version: '0.9.0' } };
    expect(findStalePackage(lock, { packages })).toBe('node_modules/native-darwin');
  });
});
