import type { SourceCheck } from './sourceCheck';

const prettierScript = 'prettier/bin/prettier.cjs';
const eslintScript = 'eslint/bin/eslint.js';
const eslintArguments = ['.', '--cache', '--cache-location', 'node_modules/.cache/eslint/', '--max-warnings', '0'];
const cruisedFolders = ['src', 'tools', 'test', 'workbench'];

/** In the order in which they run: the later ones say little while the earlier ones fail. */
export const sourceChecks: readonly SourceCheck[] = [
  { name: 'types', title: 'Type check', script: 'typescript/bin/tsc', checkArguments: ['-b'] },
  {
    name: 'format',
    title: 'Format',
    script: prettierScript,
    checkArguments: ['--check', '--log-level', 'warn', '.'],
    fixArguments: ['--write', '--log-level', 'warn', '.'],
  },
  {
    name: 'lint',
    title: 'Lint',
    script: eslintScript,
    checkArguments: eslintArguments,
    fixArguments: [...eslintArguments, '--fix'],
  },
  {
    name: 'layers',
    title: 'Dependency rules',
    script: 'dependency-cruiser/bin/dependency-cruise.mjs',
    checkArguments: ['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', ...cruisedFolders],
  },
  { name: 'dead-code', title: 'Dead code', script: 'knip/bin/knip.js', checkArguments: ['--no-progress'] },
];
