import { z } from 'zod';

/** What the tools read of a plugin.json. Grafana's own schema is stricter; these are the fields that the build uses. */
export const pluginManifest = z.object({
  id: z.string().regex(/^[0-9a-z]+-([0-9a-z]+-)?(app|panel|datasource)$/),
  type: z.enum(['app', 'datasource', 'panel']),
  backend: z.boolean().optional(),
  executable: z.string().optional(),
  languages: z.array(z.string()).optional(),
  info: z.object({
    logos: z.object({ small: z.string(), large: z.string() }),
    screenshots: z.array(z.object({ path: z.string() })).optional(),
  }),
  includes: z.array(z.object({ type: z.string(), name: z.string(), path: z.string().optional() })).optional(),
});

export type PluginManifest = z.infer<typeof pluginManifest>;
