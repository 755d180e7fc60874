import type { ConfigOverrideRule, FieldConfigSource } from '@grafana/data';

type Properties = Record<string, unknown>;

/** What decides over how a series and its values are written. */
const formatProperties = ['unit', 'decimals', 'displayName'];

/** How a panel writes its series, its overrides included, out of a dashboard as Grafana's API answers it. */
export function parseFieldConfig(saved: unknown, panelId: number): FieldConfigSource | undefined {
  const dashboard = getProperties(getProperties(saved).dashboard);
  const panels = getList(dashboard.panels);
  const all = [...panels, ...panels.flatMap((panel) => getList(panel.panels))];
  const panel = all.find(({ id }) => id === panelId);
  if (panel === undefined) {
    return undefined;
  }
  const fieldConfig = getProperties(panel.fieldConfig);
  const { unit, decimals, displayName } = getProperties(fieldConfig.defaults);
  return {
    defaults: {
      unit: typeof unit === 'string' ? unit : undefined,
      decimals: typeof decimals === 'number' ? decimals : undefined,
      displayName: typeof displayName === 'string' ? displayName : undefined,
    },
    overrides: getList(fieldConfig.overrides).flatMap(parseOverride),
  };
}

function parseOverride(override: Properties): ConfigOverrideRule[] {
  const { id, options } = getProperties(override.matcher);
  const properties = getList(override.properties).flatMap((property) =>
    typeof property.id === 'string' && formatProperties.includes(property.id)
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
