import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuntimeParts } from './runtimeLock';

const commonLicenses = 'usr/share/common-licenses';
const licenseMention = /\/usr\/share\/common-licenses\/([A-Za-z0-9.-]*[A-Za-z0-9])/g;

function copyDebianLicenses(debianRoot: string, names: string[], target: string): void {
  const mentioned = new Set<string>();
  for (const name of names) {
    // Some packages link to the documentation of another one, which is then among the pinned ones.
    const copyright = join(debianRoot, 'usr/share/doc', name, 'copyright');
    if (!existsSync(copyright)) {
      throw new Error(`The Debian package ${name} came without its licence (${copyright}).`);
    }
    copyFileSync(copyright, join(target, `${name}.txt`));
    for (const [, license] of readFileSync(copyright, 'utf8').matchAll(licenseMention)) {
      mentioned.add(license ?? '');
    }
  }
  for (const license of mentioned) {
    const path = join(debianRoot, commonLicenses, license);
    if (existsSync(path)) {
      copyFileSync(path, join(target, `${license}.txt`));
    }
  }
}

function formatSources({ node, debian }: RuntimeParts): string {
  const lines = debian.packages.map(({ name, version }) => `- ${name} ${version}`);
  return `What this runtime is made of

Node.js ${node.version}, from the npm package ${node.name}. Licence: node.txt.

Unchanged files of these packages of Debian ${debian.release}; their sources are Debian's source packages
of the same version (apt-get source NAME=VERSION). Licences: NAME.txt.
${lines.join('\n')}
`;
}

/** The licences of node and of the libraries, the licence texts that those name, and where their sources are. */
export function copyRuntimeLicenses(
  nodePackage: string,
  debianRoot: string,
  parts: RuntimeParts,
  target: string
): void {
  mkdirSync(target, { recursive: true });
  copyFileSync(join(nodePackage, 'LICENSE'), join(target, 'node.txt'));
  copyDebianLicenses(
    debianRoot,
    parts.debian.packages.map(({ name }) => name),
    target
  );
  writeFileSync(join(target, 'SOURCES.txt'), formatSources(parts));
}
