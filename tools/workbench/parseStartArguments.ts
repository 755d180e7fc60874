import { parseArgs } from 'node:util';

export interface StartArguments {
  port: number;
  /** Serves the dist/ that is there. */
  isBuilt: boolean;
  /** Folders that the data source may read besides the demo. */
  dataRoots: string | undefined;
}

const defaultPort = 3500;

export function parseStartArguments(args: string[]): StartArguments {
  const { values } = parseArgs({
    args,
    options: { port: { type: 'string' }, 'no-build': { type: 'boolean' }, 'data-roots': { type: 'string' } },
  });
  const port = Number(values.port ?? process.env.PORT ?? defaultPort);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port must be a whole number between 0 and 65535, not ${String(values.port)}.`);
  }
  return { port, isBuilt: values['no-build'] ?? false, dataRoots: values['data-roots'] };
}
