import { join } from 'node:path';
import { listCommands } from './listCommands.mjs';

/**
 * @param {string} command
 * @param {string} folder where the commands' scripts are
 * @returns {string | undefined} the command's script
 */
export function findScript(command, folder) {
  return listCommands(folder).includes(command) ? join(folder, `${command}.ts`) : undefined;
}
