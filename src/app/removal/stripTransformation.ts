type Json = Record<string, unknown>;

export interface StrippedDashboard {
  dashboard: Json;
  /** The titles of the panels from which it was taken. */
  panels: string[];
}

/**
 * A dashboard without that transformation; all else is as it was. Knows panels, those in rows (schema 1), and elements (schema 2).
 */
export function stripTransformation(dashboard: Json, id: string): StrippedDashboard {
  const panels: string[] = [];
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      return value.map(strip);
    }
    if (!isJson(value)) {
      return value;
    }
    const { transformations } = value;
    const kept = Array.isArray(transformations) ? transformations.filter((entry) => !isOf(entry, id)) : undefined;
    if (kept !== undefined && Array.isArray(transformations) && kept.length < transformations.length) {
      panels.push(getTitle(value));
      return { ...value, transformations: kept };
    }
    return stripChildren(value, strip, panels);
  };
  return { dashboard: stripChildren(dashboard, strip, panels), panels };
}

/** Where panels stand: lists of panels, and the elements of schema 2 with their query groups. */
function stripChildren(value: Json, strip: (child: unknown) => unknown, panels: string[]): Json {
  const changed: Json = { ...value };
  if (Array.isArray(value.panels)) {
    changed.panels = value.panels.map(strip);
  }
  if (isJson(value.elements)) {
    changed.elements = Object.fromEntries(
      Object.entries(value.elements).map(([name, element]) => [name, stripElement(element, strip, panels)])
    );
  }
  return changed;
}

function stripElement(element: unknown, strip: (child: unknown) => unknown, panels: string[]): unknown {
  if (!isJson(element) || !isJson(element.spec) || !isJson(element.spec.data) || !isJson(element.spec.data.spec)) {
    return element;
  }
  const before = panels.length;
  const spec = strip(element.spec.data.spec);
  if (panels.length === before) {
    return element;
  }
  panels[before] = getTitle(element.spec);
  return { ...element, spec: { ...element.spec, data: { ...element.spec.data, spec } } };
}

/** In schema 2 the id stands in kind or group, by version, and in the spec. */
function isOf(entry: unknown, id: string): boolean {
  return (
    isJson(entry) &&
    (entry.id === id || entry.kind === id || entry.group === id || (isJson(entry.spec) && entry.spec.id === id))
  );
}

function getTitle({ title }: Json): string {
  return typeof title === 'string' ? title : '';
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
