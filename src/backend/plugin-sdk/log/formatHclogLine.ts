import { maskSecrets } from './maskSecrets';
import { redact } from './redact';
import type { LogFields, LogLevel } from './logger';

interface LogEntry {
  level: LogLevel;
  message: string;
  fields: LogFields;
  secrets: readonly string[];
  /** Milliseconds since 1970, with a fraction. */
  time: number;
}

const maxTextLength = 4096;
const maxCauses = 4;

/** One line of hclog's JSON, which Grafana logs at its level. */
export function formatHclogLine({ level, message, fields, secrets, time }: LogEntry): string {
  const line: Record<string, unknown> = {
    '@level': level,
    '@message': formatText(message, secrets),
    '@timestamp': formatMicroseconds(time),
  };
  for (const [name, value] of Object.entries(fields)) {
    line[name] = formatField(name, value, secrets);
  }
  return `${JSON.stringify(line)}\n`;
}

/** With microseconds: Grafana demotes a line whose timestamp has three decimals to debug. */
function formatMicroseconds(time: number): string {
  const microseconds = Math.floor((time - Math.floor(time)) * 1000);
  return new Date(time).toISOString().replace('Z', `${String(microseconds).padStart(3, '0')}Z`);
}

function formatField(name: string, value: unknown, secrets: readonly string[]): unknown {
  const redacted = value instanceof Error ? formatError(value) : redact(value, name);
  switch (typeof redacted) {
    case 'number':
    case 'boolean':
      return redacted;
    case 'string':
      return formatText(redacted, secrets);
    case 'object':
      return redacted === null
        ? null
        : formatText(redacted instanceof Date ? redacted.toISOString() : stringify(redacted), secrets);
    default:
      return formatText(String(redacted), secrets);
  }
}

function formatError(error: Error, depth = 0): string {
  const own = error.stack ?? error.message;
  return error.cause instanceof Error && depth < maxCauses
    ? `${own}\nCaused by: ${formatError(error.cause, depth + 1)}`
    : own;
}

function stringify(value: object): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? String(item) : item));
}

function formatText(text: string, secrets: readonly string[]): string {
  const masked = maskSecrets(text, secrets);
  return masked.length > maxTextLength ? `${masked.slice(0, maxTextLength)}… (${masked.length} characters)` : masked;
}
