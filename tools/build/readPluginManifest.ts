import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { pluginManifest, type PluginManifest } from './pluginManifest';

export function readPluginManifest(path: string): PluginManifest {
  const parsed = pluginManifest.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) {
    throw new Error(`${path} isn't a plugin.json that Grafana takes:\n${z.prettifyError(parsed.error)}`);
  }
  return parsed.data;
}
