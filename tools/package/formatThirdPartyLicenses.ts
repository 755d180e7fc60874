import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const packageJson = z.object({ name: z.string(), version: z.string(), license: z.string().optional() });
const licenseFile = /^(licen[cs]e|copying|notice)/i;

function formatPackage(folder: string): string {
  const { name, version, license } = packageJson.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const texts = readdirSync(folder)
    .filter((file) => licenseFile.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const text = texts.length > 0 ? texts.join('\n\n') : 'The package holds no licence text of its own.';
  return `${name} ${version} (${license ?? 'licence not stated'})\n\n${text}\n`;
}

/** One text with the licence of every package bundled into the plugin. Paths are relative to root. */
export function formatThirdPartyLicenses(packagePaths: string[], root: string): string {
  const rule = `\n${'-'.repeat(80)}\n\n`;
  const intro = 'Plumbline contains code of the following packages.\n';
  return [intro, ...packagePaths.map((path) => formatPackage(join(root, path)))].join(rule);
}
