import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBuildProblems } from './findBuildProblems';
import type { PluginManifest } from './pluginManifest';
import type { PluginSource } from './pluginSource';

let dist = '';

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  for (const path of [
    'img/logo.svg',
    'panels/drift/plugin.json',
    'panels/drift/img/logo.svg',
    'panels/drift/locales/en-US/plumbline-drift-panel.json',
    'dashboards/demo.json',
  ]) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), '{}');
  }
});
afterEach(() => rmSync(dist, { recursive: true }));

const info = { logos: { small: 'img/logo.svg', large: 'img/logo.svg' } };

function buildSource(folder: string, manifest: Partial<PluginManifest>): PluginSource {
  return {
    manifest: { id: 'plumbline-modelops-app', type: 'app', info, ...manifest },
    manifestPath: join('/sources', folder, 'plugin.json'),
    folder,
    sourceFolder: join('/sources', folder),
    modulePath: join('/sources', folder, 'module.ts'),
  };
}

const panel = buildSource('panels/drift', { id: 'plumbline-drift-panel', type: 'panel', languages: ['en-US'] });
const panelInclude = { type: 'panel', name: 'Drift', path: 'panels/drift/plugin.json' };
const findIn = (includes: PluginManifest['includes'], plugins = [panel]) =>
  findBuildProblems([buildSource('', { includes }), ...plugins], dist);

describe('a complete build', () => {
  it('has all that its manifests name', () => {
    const page = { type: 'page', name: 'Overview', path: '/a/plumbline-modelops-app' };
    const dashboard = { type: 'dashboard', name: 'Demo', path: 'dashboards/demo.json' };
    expect(findIn([panelInclude, page, dashboard])).toEqual([]);
  });

  it('has every include', () => {
    const include = { type: 'datasource', name: 'Models', path: 'datasources/models/plugin.json' };
    expect(findIn([panelInclude, include])).toEqual([expect.stringContaining('includes "Models"')]);
  });

  it('has no nested plugin that is not included', () => {
    expect(findIn([])).toEqual([
      expect.stringContaining('plumbline-drift-panel (panels/drift) is built but not among'),
    ]);
  });

  it('has every logo and every translation', () => {
    rmSync(join(dist, 'panels/drift/img'), { recursive: true });
    rmSync(join(dist, 'panels/drift/locales'), { recursive: true });
    expect(findIn([panelInclude])).toEqual([
      "plumbline-drift-panel names img/logo.svg, which isn't in the build",
      "plumbline-drift-panel names locales/en-US/plumbline-drift-panel.json, which isn't in the build",
    ]);
  });

  it('has a module for every plugin.json', () => {
    expect(findIn([panelInclude], [{ ...panel, modulePath: undefined }])).toEqual([
      expect.stringContaining('no module.ts or module.tsx in /sources/panels/drift'),
    ]);
  });

  it('has the one backend that the build makes', () => {
    const odd = { ...panel, manifest: { ...panel.manifest, backend: true, executable: 'gpx_other' } };
    expect(findIn([panelInclude], [odd])).toEqual([expect.stringContaining('gpx_plumbline_<os>_<arch>')]);
  });
});
