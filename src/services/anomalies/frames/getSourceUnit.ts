/** The unit that a data source names for a field, if it does. */
export function getSourceUnit(config: object | undefined): string | undefined {
  return config !== undefined && 'unit' in config && typeof config.unit === 'string' ? config.unit : undefined;
}
