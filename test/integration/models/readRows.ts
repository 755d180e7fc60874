import type { Frame } from '../../../src/backend/plugin-sdk/data/frame';

export type Row = Record<string, unknown>;

/** The rows of a frame as objects. */
export function readRows(frame: Frame | undefined): Row[] {
  const count = frame?.fields[0]?.values.length ?? 0;
  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries(frame?.fields.map(({ name, values }) => [name, values[row]]) ?? [])
  );
}
