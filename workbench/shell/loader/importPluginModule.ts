import 'systemjs/dist/system';
import 'systemjs/dist/extras/amd';
import { z } from 'zod';
import type { PluginMeta } from '../bootData';
import { addTranslations } from './addTranslations';
import { sharedModules } from './sharedModules';

const moduleSchema = z.looseObject({ plugin: z.unknown() });
const sharedPrefix = 'shared:';

for (const [name, module] of Object.entries(sharedModules)) {
  System.set(`${sharedPrefix}${name}`, { ...module, default: module, __useDefault: true });
}
System.addImportMap({
  imports: Object.fromEntries(Object.keys(sharedModules).map((name) => [name, `${sharedPrefix}${name}`])),
});

/** Loads a plugin's module.js as Grafana does: an AMD module on shared dependencies. */
export async function importPluginModule(meta: PluginMeta): Promise<unknown> {
  await addTranslations(meta);
  const loaded: unknown = await System.import(`/${meta.module}`);
  return moduleSchema.parse(loaded).plugin;
}
