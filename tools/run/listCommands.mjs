import { readdirSync } from 'node:fs';

/**
 * @param {string} folder where the commands' scripts are
 * @returns {string[]} the names that run.mjs takes
 */
export function listCommands(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -'.ts'.length));
}
