import { formatHclogLine } from './formatHclogLine';
import type { LogFields, Logger, LogLevel } from './logger';

interface LoggerOptions {
  /** Lines below it aren't written. */
  level: LogLevel;
  /** Receives whole lines; standard error under Grafana. */
  write: (line: string) => void;
  /** Milliseconds since 1970, with a fraction. */
  getTime: () => number;
}

const severity: Record<LogLevel, number> = { trace: 0, debug: 1, info: 2, warn: 3, error: 4 };

/** A logger that writes hclog's JSON lines. */
export function buildLogger(options: LoggerOptions): Logger {
  return buildChild(options, {}, []);
}

function buildChild(options: LoggerOptions, fields: LogFields, secrets: readonly string[]): Logger {
  const log =
    (level: LogLevel) =>
    (message: string, own: LogFields = {}) => {
      if (severity[level] >= severity[options.level]) {
        options.write(
          formatHclogLine({ level, message, fields: { ...fields, ...own }, secrets, time: options.getTime() })
        );
      }
    };
  return {
    trace: log('trace'),
    debug: log('debug'),
    info: log('info'),
    warn: log('warn'),
    error: log('error'),
    child: (own, more = []) => buildChild(options, { ...fields, ...own }, [...secrets, ...more]),
  };
}
