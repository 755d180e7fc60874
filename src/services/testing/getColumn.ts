import type { Frame } from '../../schema/frames/frame';

/** The values of a frame's column; none where there is no such column. */
export function getColumn(frame: Frame | undefined, name: string): unknown[] {
  return Array.from<unknown>(frame?.fields.find((field) => field.name === name)?.values ?? []);
}
