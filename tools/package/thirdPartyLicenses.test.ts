import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findThirdPartyPackages } from './findThirdPartyPackages';
import { formatThirdPartyLicenses } from './formatThirdPartyLicenses';
import { readBundledPaths } from './readBundledPaths';

let root = '';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'licenses-'));
});
afterEach(() => rmSync(root, { recursive: true }));

it('the browser bundles tell by their source maps what went into them', () => {
  write('module.js.map', '{"sources":["webpack://acme/./src/module.tsx"]}');
  write('panels/strip/chunk.1.js.map', '{"sources":["webpack://acme/./node_modules/zod/v4/core.js"]}');
  write('backend/node_modules/native/index.js.map', '{"sources":["../src/index.ts"]}');
  expect(readBundledPaths(root).sort()).toEqual([
    'webpack://acme/./node_modules/zod/v4/core.js',
    'webpack://acme/./src/module.tsx',
  ]);
});

it('the archive states the licence of every package that went into a bundle', () => {
  const inner = 'node_modules/@acme/outer/node_modules/inner';
  write(`${inner}/package.json`, '{"name":"inner","version":"1.0.0","license":"ISC"}');
  write('node_modules/zod/package.json', '{"name":"zod","version":"4.0.0","license":"MIT"}');
  write('node_modules/zod/LICENSE', 'Permission is granted to test.\n');
  const bundled = ['src/backend/main.ts', `${inner}/index.js`, 'webpack://acme/./node_modules/zod/v4/core.js'];
  const packages = findThirdPartyPackages([...bundled, 'node_modules/zod/v4/checks.js']);
  expect(packages).toEqual([inner, 'node_modules/zod']);
  const text = formatThirdPartyLicenses(packages, root);
  expect(text).toContain('zod 4.0.0 (MIT)\n\nPermission is granted to test.');
  expect(text).toContain('inner 1.0.0 (ISC)\n\nThe package holds no licence text of its own.');
});
