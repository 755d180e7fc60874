import { parseArgs } from 'node:util';

export interface BuildArguments {
  isDevelopment: boolean;
  /** Folders of the plugins to build; empty means all. "." is the app itself, "backend" the process alone. */
  only: string[];
}

export function parseBuildArguments(argv: string[]): BuildArguments {
  const { values } = parseArgs({
    args: argv,
    options: { dev: { type: 'boolean', default: false }, only: { type: 'string', multiple: true, default: [] } },
  });
  return {
    isDevelopment: values.dev,
    only: values.only.flatMap((value) => value.split(',')).map((value) => value.replace(/^src\/|\/$/g, '')),
  };
}
