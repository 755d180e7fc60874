import type { ColumnSpec } from '../../schema/frames/columnSpec';
import type { Frame, FrameField, FrameFieldConfig, FrameMeta } from '../../schema/frames/frame';
import { getFiniteNumber } from './getFiniteNumber';

interface ValueOf {
  time: number;
  number: number | null;
  string: string;
  boolean: boolean | null;
}

/** A row of an answer, as the table of its columns says. */
export type SpecRow<Specs extends readonly ColumnSpec[]> = {
  [Spec in Specs[number] as Spec['name']]: Spec extends { nullable: true }
    ? ValueOf[Spec['type']] | null
    : ValueOf[Spec['type']];
};

/** A frame of type table with every column of the answer, described. Numbers that aren't finite become null. */
export function buildSpecFrame<Specs extends readonly ColumnSpec[]>(
  name: string,
  specs: Specs,
  rows: ReadonlyArray<SpecRow<Specs>>,
  meta: FrameMeta = {}
): Frame {
  const records: ReadonlyArray<Record<string, unknown>> = rows;
  return {
    name,
    fields: specs.map((spec) => buildField(spec, records)),
    meta: { type: 'table', typeVersion: [0, 1], preferredVisualisationType: 'table', ...meta },
  };
}

function buildField(
  { name, type, unit, nullable, description }: ColumnSpec,
  rows: ReadonlyArray<Record<string, unknown>>
): FrameField {
  const config: FrameFieldConfig = { description, ...(unit === undefined ? {} : { unit }) };
  switch (type) {
    case 'time':
      return nullable === true
        ? { name, type, config, nullable, values: rows.map((row) => getFiniteNumber(row[name])) }
        : { name, type, config, values: rows.map((row) => Number(row[name])) };
    case 'number':
      return { name, type, config, values: rows.map((row) => getFiniteNumber(row[name])) };
    case 'string':
      return { name, type, config, values: rows.map((row) => String(row[name])) };
    case 'boolean':
      return { name, type, config, values: rows.map((row) => getBoolean(row[name])) };
  }
}

function getBoolean(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}
