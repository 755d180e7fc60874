interface NamedField {
  name: string;
  labels?: Record<string, string>;
}

/** A series among those of its query, as its data source calls it, whatever a panel makes of the name. */
export function getSeriesIdentity(frameName: string | undefined, { name, labels }: NamedField): string {
  return JSON.stringify([frameName ?? '', name, Object.entries(labels ?? {}).sort()]);
}
