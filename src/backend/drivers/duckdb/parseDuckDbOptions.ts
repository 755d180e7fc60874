import { delimiter, isAbsolute, parse, resolve } from 'node:path';
import { StoreError } from '../../../stores/storeError';
import type { DuckDbOptions } from './duckDbOptions';

type Environment = Readonly<Record<string, string | undefined>>;

const memoryPattern = /^\d{1,6}(?:\.\d+)? ?(?:[KMGT]i?B)$/i;

/**
 * Reads what the operator wrote into `[plugin.plumbline-models-datasource]` of Grafana's ini: `data_roots` (absolute folders separated by
 * commas or the system's path separator), `memory_limit` (default 1GB), `threads` (default 2), `query_timeout` in seconds (default 25).
 */
export function parseDuckDbOptions(environment: Environment, demoFolder: string): DuckDbOptions {
  return {
    demoFolder,
    dataRoots: parseDataRoots(environment.GF_PLUGIN_DATA_ROOTS ?? ''),
    memoryLimit: parseMemoryLimit(environment.GF_PLUGIN_MEMORY_LIMIT),
    threads: parseWholeNumber('threads', environment.GF_PLUGIN_THREADS, 2, 64),
    timeout: 1000 * parseWholeNumber('query_timeout', environment.GF_PLUGIN_QUERY_TIMEOUT, 25, 3600),
  };
}

function parseDataRoots(text: string): string[] {
  const roots = text
    .split(',')
    .flatMap((part) => part.split(delimiter))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  for (const root of roots) {
    if (!isAbsolute(root)) {
      throw reject('data_roots', root, 'Write absolute paths, separated by commas.');
    }
    if (resolve(root) === parse(resolve(root)).root) {
      throw reject('data_roots', root, 'Name the folders that hold prediction logs, not the whole file system.');
    }
  }
  return roots.map((root) => resolve(root));
}

function parseMemoryLimit(text: string | undefined): string {
  if (text === undefined || text.trim() === '') {
    return '1GB';
  }
  if (!memoryPattern.test(text.trim())) {
    throw reject('memory_limit', text, 'Write an amount such as 512MB or 2GB.');
  }
  return text.trim();
}

function parseWholeNumber(name: string, text: string | undefined, fallback: number, most: number): number {
  if (text === undefined || text.trim() === '') {
    return fallback;
  }
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > most) {
    throw reject(name, text, `Write a whole number from 1 to ${most}.`);
  }
  return number;
}

function reject(name: string, value: string, remedy: string): StoreError {
  return new StoreError(
    'not_allowed',
    `The setting ${name} of [plugin.plumbline-models-datasource] in Grafana's configuration is ${value}.`,
    remedy
  );
}
