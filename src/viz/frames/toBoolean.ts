/** True or false in the ways databases say it (true, 1, 't', 'yes'); undefined for null and anything else. */
export function toBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') {
    return value;
  }
  if (value === 1 || value === 0) {
    return value === 1;
  }
  if (typeof value === 'string') {
    const text = value.toLowerCase();
    return ['true', 't', '1', 'yes'].includes(text)
      ? true
      : ['false', 'f', '0', 'no'].includes(text)
        ? false
        : undefined;
  }
  return undefined;
}
