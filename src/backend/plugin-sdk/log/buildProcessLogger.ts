import { performance } from 'node:perf_hooks';
import { buildLogger } from './buildLogger';
import type { Logger, LogLevel } from './logger';

/** The logger of a plugin process: lines go to standard error, where Grafana reads them. */
export function buildProcessLogger(level: LogLevel): Logger {
  return buildLogger({
    level,
    write: (line) => process.stderr.write(line),
    getTime: () => performance.timeOrigin + performance.now(),
  });
}
