import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isBuildFresh } from './isBuildFresh';

let root = '';
const before = new Date('2026-01-01T00:00:00Z');
const build = new Date('2026-01-01T01:00:00Z');
const after = new Date('2026-01-01T02:00:00Z');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fresh-'));
  mkdirSync(join(root, 'src/core'), { recursive: true });
  mkdirSync(join(root, 'dist'));
  for (const path of ['src/core/psi.ts', 'plugin.json', 'dist/plugin.json']) {
    writeFileSync(join(root, path), '');
    utimesSync(join(root, path), before, before);
  }
  for (const folder of ['src/core', 'src']) {
    utimesSync(join(root, folder), before, before);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

const isFresh = () => isBuildFresh(root, build.getTime());

it('a build is fresh while nothing changed since it began', () => {
  expect(isFresh()).toBe(true);
});

it('a build is stale after a source changed', () => {
  utimesSync(join(root, 'src/core/psi.ts'), after, after);
  expect(isFresh()).toBe(false);
});

it('a build is stale after a source was deleted', () => {
  rmSync(join(root, 'src/core/psi.ts'));
  expect(isFresh()).toBe(false);
});

it('a build that was never completed or is gone is stale', () => {
  expect(isBuildFresh(root, undefined)).toBe(false);
  rmSync(join(root, 'dist'), { recursive: true });
  expect(isFresh()).toBe(false);
});
