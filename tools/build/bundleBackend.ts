import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

// Bundled code is CommonJS, where import.meta doesn't exist; sources may still ask for their own address.
const importMetaUrlName = 'plumblineModuleUrl';

export interface BackendBundle {
  backendSource: string;
  outFolder: string;
  nodeModules: string;
  isDevelopment: boolean;
  hasSourceMaps: boolean;
}

function findWorkers(backendSource: string): string[] {
  return readdirSync(backendSource, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.worker.ts'))
    .map((path) => join(backendSource, path))
    .sort();
}

function getEntryPoints(backendSource: string): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const path of [join(backendSource, 'main.ts'), ...findWorkers(backendSource)]) {
    const name = basename(path, '.ts');
    const other = entries[name];
    if (other !== undefined) {
      throw new Error(`${path} and ${other} would both become ${name}.cjs: worker file names must differ.`);
    }
    entries[name] = path;
  }
  return entries;
}

function getOptions({ outFolder, isDevelopment, hasSourceMaps }: BackendBundle): BuildOptions {
  return {
    outdir: outFolder,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: hasSourceMaps,
    minifySyntax: !isDevelopment,
    minifyWhitespace: !isDevelopment,
    keepNames: true,
    legalComments: 'none',
    external: ['@duckdb/*', '@napi-rs/nice', 'pg-native'],
    define: { 'import.meta.url': importMetaUrlName },
    banner: { js: `const ${importMetaUrlName}=require("node:url").pathToFileURL(__filename).href;` },
    logLevel: 'warning',
    metafile: true,
  };
}

/**
 * Bundles main.ts and every *.worker.ts below backendSource into outFolder, side by side: main.cjs, x.worker.cjs.
 * Gives the paths of all files that went in; none when there is no main.ts.
 */
export async function bundleBackend(bundle: BackendBundle): Promise<string[]> {
  const { backendSource, nodeModules } = bundle;
  if (!existsSync(join(backendSource, 'main.ts'))) {
    return [];
  }
  const options = getOptions(bundle);
  const { metafile } = await build({
    ...options,
    entryPoints: getEntryPoints(backendSource),
    outExtension: { '.js': '.cjs' },
  });
  const bundledPaths = Object.keys(metafile?.inputs ?? {});
  if (bundledPaths.some((path) => path.includes('node_modules/piscina/'))) {
    // Piscina starts its threads from a file of its own, worker.js, which it looks for beside the code that calls it.
    await build({ ...options, entryPoints: { worker: join(nodeModules, 'piscina/dist/worker.js') } });
  }
  return bundledPaths;
}
