import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(fileURLToPath(import.meta.url), '..', '..');
const protoDir = join(root, 'src/backend/plugin-sdk/proto');
const binDir = join(root, 'node_modules/.bin');

/** Writes the TypeScript of the plugin protocol's proto files into a folder. Needs no network. */
export function generateProto(outDir: string): void {
  const template = {
    version: 'v2',
    plugins: [{ local: join(binDir, 'protoc-gen-es'), out: outDir, opt: ['target=ts'] }],
  };
  execFileSync(join(binDir, 'buf'), ['generate', protoDir, '--template', JSON.stringify(template)], { stdio: 'pipe' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  generateProto(join(protoDir, 'generated'));
}
