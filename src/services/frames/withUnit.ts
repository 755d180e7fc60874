import type { Frame } from '../../schema/frames/frame';

/** The frame with a unit on its fields of a name; as it is without a unit. */
export function withUnit(frame: Frame, name: string, unit: string | undefined): Frame {
  if (unit === undefined) {
    return frame;
  }
  const fields = frame.fields.map((field) =>
    field.name === name ? { ...field, config: { ...field.config, unit } } : field
  );
  return { ...frame, fields };
}
