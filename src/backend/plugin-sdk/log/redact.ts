const secretName =
  /password|passwd|secret|token|authorization|cookie|credential|api[-_]?key|private[-_]?key|access[-_]?key|^x-grafana-id$|^http_x-grafana-id$|securejsondata/i;
const mask = '[redacted]';

/** A copy of a value with everything under the name of a secret replaced. Cycles are cut. */
export function redact(value: unknown, name = '', ancestors: readonly object[] = []): unknown {
  if (secretName.test(name) && value !== undefined && value !== null) {
    return mask;
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) {
    return value;
  }
  if (ancestors.includes(value)) {
    return '[circular]';
  }
  const path = [...ancestors, value];
  if (Array.isArray(value)) {
    return value.map((item) => redact(item, '', path));
  }
  const entries: Array<[string, unknown]> =
    value instanceof Map ? [...value].map(([key, item]) => [String(key), item]) : Object.entries(value);
  return Object.fromEntries(entries.map(([key, item]) => [key, redact(item, key, path)]));
}
