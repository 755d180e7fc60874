import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findPlugins } from '../../tools/build/findPlugins';
import { projectPaths } from '../../tools/build/projectPaths';

const plugins = findPlugins(projectPaths.root);

function getGzippedSize(folder: string): number {
  return gzipSync(readFileSync(join(projectPaths.dist, folder, 'module.js'))).length;
}

describe('the built modules', () => {
  it("keep the app's under 10 kB, because Grafana loads it with every page", () => {
    expect(getGzippedSize('')).toBeLessThan(10_000);
  });

  it.each(plugins.filter(({ manifest }) => manifest.type === 'panel').map(({ folder }) => folder))(
    "keep %s's under 100 kB",
    (folder) => {
      expect(getGzippedSize(folder)).toBeLessThan(100_000);
    }
  );

  it("keep the overlay data source's under 150 kB with all that it loads later, and under 10 kB without", () => {
    const folder = join(projectPaths.dist, 'datasources/overlay');
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    const sizes = scripts.map((name) => gzipSync(readFileSync(join(folder, name))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
    expect(getGzippedSize('datasources/overlay')).toBeLessThan(10_000);
  });
});
