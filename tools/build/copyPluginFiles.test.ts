import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyPluginFiles } from './copyPluginFiles';
import { findPlugins } from './findPlugins';
import { getBuildStamp } from './getBuildStamp';

let root = '';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const manifest = (id: string, type: string) =>
  JSON.stringify({
    id,
    type,
    info: { version: '%VERSION%', updated: '%TODAY%', logos: { small: 'img/logo.svg', large: 'img/logo.svg' } },
  });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'copy-'));
  write('package.json', '{"version":"1.2.3"}');
  write('plugin.json', manifest('acme-test-app', 'app'));
  write('README.md', 'read me');
  write('src/img/logo.svg', '<svg/>');
  write('src/dashboards/demo.json', '{}');
  write('src/panels/strip/plugin.json', manifest('acme-strip-panel', 'panel'));
  write('src/panels/strip/locales/en-US/acme-strip-panel.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

it('a build holds manifests with version and date, pictures, translations, dashboards and documents', () => {
  const now = new Date('2026-05-06T23:59:00Z');
  const stamp = getBuildStamp(join(root, 'package.json'), now, undefined);
  const dist = join(root, 'dist');
  findPlugins(root).forEach((plugin) => copyPluginFiles(plugin, root, dist, stamp));
  for (const path of ['plugin.json', 'panels/strip/plugin.json']) {
    const { info } = JSON.parse(readFileSync(join(dist, path), 'utf8')) as { info: unknown };
    expect(info, path).toMatchObject({ version: '1.2.3', updated: '2026-05-06' });
  }
  for (const path of ['README.md', 'img/logo.svg', 'dashboards/demo.json']) {
    expect(readFileSync(join(dist, path), 'utf8'), path).not.toBe('');
  }
  expect(readFileSync(join(dist, 'panels/strip/locales/en-US/acme-strip-panel.json'), 'utf8')).toBe('{}');
});

it('a build can be dated by SOURCE_DATE_EPOCH, so that it can be repeated', () => {
  const stamp = getBuildStamp(join(root, 'package.json'), new Date(), '1700000000');
  expect(stamp).toEqual({ version: '1.2.3', today: '2023-11-14' });
});

it('a manifest that Grafana would refuse is named with what is wrong in it', () => {
  write('src/panels/strip/plugin.json', '{"id":"strip","type":"panel"}');
  expect(() => findPlugins(root)).toThrow(/panels\/strip\/plugin\.json[\s\S]*id/);
});
