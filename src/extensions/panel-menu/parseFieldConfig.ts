import { ThresholdsMode, type ConfigOverrideRule, type FieldConfigSource, type ThresholdsConfig } from '@grafana/data';

type Properties = Record<string, unknown>;

/** What decides over how a series is written, and over which of its values matter. */
const readProperties = ['unit', 'decimals', 'displayName', 'min', 'max', 'thresholds', 'custom.thresholdsStyle'];

/** How a panel writes its series and bounds their values, its overrides included, out of a dashboard as Grafana's API answers it. */
export function parseFieldConfig(saved: unknown, panelId: number): FieldConfigSource | undefined {
  const dashboard = getProperties(getProperties(saved).dashboard);
  const panels = getList(dashboard.panels);
  const all = [...panels, ...panels.flatMap((panel) => getList(panel.panels))];
  const panel = all.find(({ id }) => id === panelId);
  if (panel === undefined) {
    return undefined;
  }
  const fieldConfig = getProperties(panel.fieldConfig);
  const { unit, decimals, displayName, min, max, thresholds, custom } = getProperties(fieldConfig.defaults);
  return {
    defaults: {
      unit: typeof unit === 'string' ? unit : undefined,
      decimals: typeof decimals === 'number' ? decimals : undefined,
      displayName: typeof displayName === 'string' ? displayName : undefined,
      min: typeof min === 'number' ? min : undefined,
      max: typeof max === 'number' ? max : undefined,
      thresholds: parseThresholds(thresholds),
      custom: { thresholdsStyle: getProperties(getProperties(custom).thresholdsStyle) },
    },
    overrides: getList(fieldConfig.overrides).flatMap(parseOverride),
  };
}

function parseThresholds(stored: unknown): ThresholdsConfig | undefined {
  const steps = getList(getProperties(stored).steps).flatMap(({ value, color }) =>
    typeof color === 'string' ? [{ color, value: typeof value === 'number' ? value : -Infinity }] : []
  );
  const mode = getProperties(stored).mode === 'percentage' ? ThresholdsMode.Percentage : ThresholdsMode.Absolute;
  return steps.length > 0 ? { mode, steps } : undefined;
}

function parseOverride(override: Properties): ConfigOverrideRule[] {
  const { id, options } = getProperties(override.matcher);
  const properties = getList(override.properties).flatMap((property) =>
    typeof property.id === 'string' && readProperties.includes(property.id)
      ? [{ id: property.id, value: property.value }]
      : []
  );
  return typeof id === 'string' && properties.length > 0 ? [{ matcher: { id, options }, properties }] : [];
}

function getProperties(value: unknown): Properties {
  return typeof value === 'object' && value !== null ? Object.fromEntries<unknown>(Object.entries(value)) : {};
}

function getList(value: unknown): Properties[] {
  return Array.isArray(value) ? value.map(getProperties) : [];
}
