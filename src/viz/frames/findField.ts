import type { DataFrame, Field } from '@grafana/data';

/** The frame's column of that name. Case is ignored, since some databases fold it; a display name set by the user counts. */
export function findField(frame: DataFrame, name: string): Field | undefined {
  return (
    frame.fields.find((field) => field.name.toLowerCase() === name) ??
    frame.fields.find((field) => field.config.displayName?.toLowerCase() === name)
  );
}
