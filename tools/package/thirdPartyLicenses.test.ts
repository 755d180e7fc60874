import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findThirdPartyPackages } from './findThirdPartyPackages';
import { formatThirdPartyLicenses } from './formatThirdPartyLicenses';

let root = '';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'licenses-'));
  const bundled = ['webpack://acme/./node_modules/zod/v4/core.js', 'webpack://acme/./src/module.tsx'];
  write('dist/module.js.map', JSON.stringify({ sources: bundled }));
  const nested = ['../../../../node_modules/@acme/outer/node_modules/inner/index.js'];
  write('dist/backend/main.cjs.map', JSON.stringify({ sources: nested }));
  write('dist/backend/node_modules/skipped/index.js.map', '{"sources":["../node_modules/skipped/index.js"]}');
  write('node_modules/zod/package.json', '{"name":"zod","version":"4.0.0","license":"MIT"}');
  write('node_modules/zod/LICENSE', 'Permission is granted to test.\n');
  const inner = 'node_modules/@acme/outer/node_modules/inner';
  write(`${inner}/package.json`, '{"name":"inner","version":"1.0.0","license":"ISC"}');
});
afterEach(() => rmSync(root, { recursive: true }));

it('the archive states the licence of every package that went into a bundle', () => {
  const packages = findThirdPartyPackages(join(root, 'dist'));
  expect(packages).toEqual(['node_modules/@acme/outer/node_modules/inner', 'node_modules/zod']);
  const text = formatThirdPartyLicenses(packages, root);
  expect(text).toContain('zod 4.0.0 (MIT)\n\nPermission is granted to test.');
  expect(text).toContain('inner 1.0.0 (ISC)\n\nThe package holds no licence text of its own.');
});
