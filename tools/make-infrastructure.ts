import { parseArgs } from 'node:util';
import { runCommand } from './cli/runCommand';
import { writeInfrastructure } from './infrastructure/writeInfrastructure';

runCommand(() => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [path] = positionals;
  if (path === undefined) {
    throw new Error('Usage: node tools/run.mjs make-infrastructure FILE.om');
  }
  writeInfrastructure(path, Date.now());
  return Promise.resolve(0);
});
