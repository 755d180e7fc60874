import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { findPlugins } from './build/findPlugins';
import { projectPaths } from './build/projectPaths';
import { runCommand } from './cli/runCommand';
import { buildLocale } from './locales/buildLocale';
import { collectTexts } from './locales/collectTexts';
import { findSourceFiles } from './locales/findSourceFiles';

const language = 'en-US';

/** Writes each plugin's English texts out of its code; with --check it only says which file is behind the code. */
runCommand(() => {
  const isCheck = process.argv.includes('--check');
  const stale = findPlugins(projectPaths.root).flatMap(({ folder, modulePath, manifest }) => {
    if (modulePath === undefined) {
      return [];
    }
    const texts = findSourceFiles(modulePath).flatMap(collectTexts);
    const locale = `${JSON.stringify(buildLocale(texts), null, 2)}\n`;
    const path = join(projectPaths.source, folder, 'locales', language, `${manifest.id}.json`);
    if (existsSync(path) && readFileSync(path, 'utf8') === locale) {
      return [];
    }
    if (!isCheck) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, locale);
    }
    return [relative(projectPaths.root, path)];
  });
  if (isCheck && stale.length > 0) {
    throw new Error(`These texts are behind the code; run npm run locales: ${stale.join(', ')}`);
  }
  console.log(stale.length > 0 ? `Wrote ${stale.join(', ')}` : 'The texts are what the code says.');
  return Promise.resolve(0);
});
