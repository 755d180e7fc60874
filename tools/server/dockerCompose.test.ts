import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { backendLayout } from '../build/backendLayout';
import { findPlugins } from '../build/findPlugins';
import { projectPaths } from '../build/projectPaths';

const composeSchema = z.object({
  services: z.object({
    grafana: z.object({
      image: z.string(),
      environment: z.record(z.string(), z.string()),
      volumes: z.array(z.string()),
      configs: z.array(z.object({ source: z.string(), target: z.string() })),
    }),
  }),
  configs: z.record(z.string(), z.object({ content: z.string() })),
});

const { services, configs } = composeSchema.parse(
  parse(readFileSync(join(projectPaths.root, 'docker-compose.yml'), 'utf8'))
);
const plugins = findPlugins(projectPaths.root);

describe('docker-compose.yml', () => {
  it('allows every plugin of the build to load unsigned', () => {
    const allowed = services.grafana.environment.GF_PLUGINS_ALLOW_LOADING_UNSIGNED_PLUGINS ?? '';
    expect(allowed.split(',').sort()).toEqual(plugins.map(({ manifest }) => manifest.id).sort());
  });

  it('gives its ini settings to the plugin that has the backend', () => {
    const backend = plugins.find(({ folder }) => folder === backendLayout.pluginFolder);
    const source = services.grafana.configs[0]?.source ?? '';
    expect(configs[source]?.content).toContain(`[plugin.${backend?.manifest.id ?? 'missing'}]`);
  });

  it('mounts folders that the repository or the build has', () => {
    const sources = services.grafana.volumes.map(
      (volume) => volume.replace(/^\$\{[^}]*:-([^}]*)\}/, '$1').split(':')[0]
    );
    const committed = sources.filter((source) => source !== './dist');
    expect(sources).toContain('./dist');
    expect(committed.filter((source = '') => !existsSync(join(projectPaths.root, source)))).toEqual([]);
  });
});
