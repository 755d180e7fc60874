import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { backendLayout } from './backendLayout';
import type { PluginSource } from './pluginSource';

const nestedTypes = ['datasource', 'panel'];

function findIncludeProblems(plugins: PluginSource[], outFolder: string): string[] {
  const includes = plugins.find(({ folder }) => folder === '')?.manifest.includes ?? [];
  const missing = includes
    .filter(({ type }) => type !== 'page')
    .filter(({ path }) => path === undefined || !existsSync(join(outFolder, path)))
    .map(({ name, path }) => `plugin.json includes "${name}" (${path ?? 'no path'}), which isn't in the build`);
  const includedPaths = new Set(includes.filter(({ type }) => nestedTypes.includes(type)).map(({ path }) => path));
  const notIncluded = plugins
    .filter(({ folder }) => folder !== '' && !includedPaths.has(`${folder}/plugin.json`))
    .map(({ folder, manifest }) => `${manifest.id} (${folder}) is built but not among the includes of plugin.json`);
  return [...missing, ...notIncluded];
}

function findPluginProblems({ manifest, folder, sourceFolder, modulePath }: PluginSource, outFolder: string): string[] {
  const { id, info, languages = [] } = manifest;
  const pictures = [info.logos.small, info.logos.large, ...(info.screenshots ?? []).map(({ path }) => path)];
  const wanted = [...new Set([...pictures, ...languages.map((language) => `locales/${language}/${id}.json`)])];
  const problems = wanted
    .filter((path) => !existsSync(join(outFolder, folder, path)))
    .map((path) => `${id} names ${path}, which isn't in the build`);
  if (modulePath === undefined) {
    problems.push(`${id} has a plugin.json but no module.ts or module.tsx in ${sourceFolder}`);
  }
  if (
    manifest.backend === true &&
    (folder !== backendLayout.pluginFolder || manifest.executable !== backendLayout.executable)
  ) {
    problems.push(
      `${id} has a backend, but the build makes only ${backendLayout.pluginFolder}/${backendLayout.executable}_<os>_<arch>`
    );
  }
  return problems;
}

/** What a plugin.json promises and the build in outFolder doesn't hold. Empty when the build is complete. */
export function findBuildProblems(plugins: PluginSource[], outFolder: string): string[] {
  return [
    ...findIncludeProblems(plugins, outFolder),
    ...plugins.flatMap((plugin) => findPluginProblems(plugin, outFolder)),
  ];
}
