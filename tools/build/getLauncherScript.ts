import { backendLayout } from './backendLayout';
import type { Platform } from './getPlatform';

const loaders = {
  amd64: 'ld-linux-x86-64.so.2',
  arm64: 'ld-linux-aarch64.so.1',
} as const;

function getRuntimeBlock({ os, arch }: Platform): string {
  if (os !== 'linux') {
    return '';
  }
  return `runtime="$here/${backendLayout.runtime}/${os}_${arch}"
if [ -x "$runtime/node" ]; then
  exec "$runtime/lib/${loaders[arch]}" --inhibit-cache --library-path "$runtime/lib" "$runtime/node" "$main"
fi
`;
}

function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function getFallback(fallbackNode: string | undefined): string {
  if (fallbackNode === undefined) {
    return `echo "[ERROR] $runtime/node is missing or not executable. Unpack the Plumbline archive again." >&2
exit 1
`;
  }
  return `exec ${quoteForShell(fallbackNode)} "$main"
`;
}

/**
 * The file that Grafana executes. Grafana passes neither PATH nor HOME and its image may hold no Node and no glibc,
 * so the script finds everything from its own path and calls no program but the runtime beside it.
 * fallbackNode is a Node by absolute path for builds that stay on this machine.
 */
export function getLauncherScript(platform: Platform, fallbackNode?: string): string {
  return `#!/bin/sh
case "$0" in
  */*) here="\${0%/*}" ;;
  *) here=. ;;
esac
main="$here/${backendLayout.bundle}/main.cjs"
# glibc would keep freed memory in an arena a thread.
export MALLOC_ARENA_MAX=2
${getRuntimeBlock(platform)}${getFallback(fallbackNode)}`;
}
