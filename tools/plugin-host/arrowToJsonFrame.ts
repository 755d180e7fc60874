import { Precision, tableFromIPC, Type } from '@uwdata/flechette';
import type { Column, Field } from '@uwdata/flechette';

type FieldType = 'time' | 'number' | 'string' | 'boolean';
type JsonValue = string | number | boolean | null;

/** What JSON can't say, by row: the values hold null there. */
interface JsonEntities {
  NaN?: number[];
  Inf?: number[];
  NegInf?: number[];
}

export interface JsonFrame {
  schema: {
    name?: string;
    refId?: string;
    meta?: unknown;
    fields: JsonField[];
  };
  data: {
    values: JsonValue[][];
    entities?: Array<JsonEntities | null>;
    /** Nanoseconds to add to the milliseconds of a time column. */
    nanos?: Array<number[] | null>;
  };
}

interface JsonField {
  name: string;
  type: FieldType;
  typeInfo: { frame: string; nullable?: true };
  labels?: unknown;
  config?: unknown;
}

interface JsonColumn {
  values: JsonValue[];
  entities?: JsonEntities;
  nanos?: number[];
}

const nanosecondsPerMillisecond = 1_000_000n;

/** An Arrow file as the JSON frame that Grafana's server sends to the browser. Refuses the types that Grafana refuses. */
export function arrowToJsonFrame(bytes: Uint8Array): JsonFrame {
  const table = tableFromIPC(bytes, { useBigInt: true, useBigIntTimestamp: true });
  const columns = table.schema.fields.map((field, index) => buildColumn(field, table.children[index]));
  const { metadata } = table.schema;
  return {
    schema: {
      ...getText(metadata, 'name'),
      ...getText(metadata, 'refId'),
      ...getMeta(metadata),
      fields: table.schema.fields.map(buildField),
    },
    data: {
      values: columns.map(({ values }) => values),
      ...(columns.some(({ entities }) => entities) && { entities: columns.map(({ entities }) => entities ?? null) }),
      ...(columns.some(({ nanos }) => nanos) && { nanos: columns.map(({ nanos }) => nanos ?? null) }),
    },
  };
}

function buildField(field: Field): JsonField {
  const { type, frame } = getTypes(field);
  return {
    name: field.name,
    type,
    typeInfo: { frame, ...(field.nullable && { nullable: true }) },
    ...getJson(field.metadata, 'labels'),
    ...getJson(field.metadata, 'config'),
  };
}

function getTypes({ name, type }: Field): { type: FieldType; frame: string } {
  switch (type.typeId) {
    case Type.Timestamp:
      return { type: 'time', frame: 'time.Time' };
    case Type.Float:
      return { type: 'number', frame: type.precision === Precision.SINGLE ? 'float32' : 'float64' };
    case Type.Int:
      return { type: 'number', frame: `${type.signed ? '' : 'u'}int${String(type.bitWidth)}` };
    case Type.Utf8:
      return { type: 'string', frame: 'string' };
    case Type.Bool:
      return { type: 'boolean', frame: 'bool' };
    default:
      throw new Error(`Column "${name}" has an Arrow type that Grafana doesn't read (type id ${String(type.typeId)}).`);
  }
}

function buildColumn(field: Field, column: Column<unknown> | undefined): JsonColumn {
  const cells = column ? [...column] : [];
  return getTypes(field).type === 'time' ? buildTimeColumn(cells) : buildValueColumn(cells);
}

function buildTimeColumn(cells: readonly unknown[]): JsonColumn {
  const times = cells.map((cell) => (typeof cell === 'bigint' ? splitNanoseconds(cell) : null));
  const nanos = times.map((time) => time?.nanos ?? 0);
  return { values: times.map((time) => time?.ms ?? null), ...(nanos.some((nano) => nano !== 0) && { nanos }) };
}

function splitNanoseconds(time: bigint): { ms: number; nanos: number } {
  const rest = time % nanosecondsPerMillisecond;
  const nanos = rest < 0n ? rest + nanosecondsPerMillisecond : rest;
  return { ms: Number((time - nanos) / nanosecondsPerMillisecond), nanos: Number(nanos) };
}

function buildValueColumn(cells: readonly unknown[]): JsonColumn {
  const entities = {
    ...getRows(cells, 'NaN', (cell) => Number.isNaN(cell)),
    ...getRows(cells, 'Inf', (cell) => cell === Infinity),
    ...getRows(cells, 'NegInf', (cell) => cell === -Infinity),
  };
  return { values: cells.map(getJsonValue), ...(Object.keys(entities).length > 0 && { entities }) };
}

function getRows(cells: readonly unknown[], name: keyof JsonEntities, isOne: (cell: unknown) => boolean): JsonEntities {
  const rows = cells.flatMap((cell, row) => (isOne(cell) ? [row] : []));
  return rows.length > 0 ? { [name]: rows } : {};
}

function getJsonValue(cell: unknown): JsonValue {
  switch (typeof cell) {
    case 'bigint':
      return Number(cell);
    case 'number':
      return Number.isFinite(cell) ? cell : null;
    case 'string':
    case 'boolean':
      return cell;
    default:
      return null;
  }
}

/** Grafana's server writes a version with every meta. */
function getMeta(metadata: Map<string, string> | null | undefined): { meta?: object } {
  const { meta } = getJson(metadata, 'meta');
  return typeof meta === 'object' && meta ? { meta: { typeVersion: [0, 0], ...meta } } : {};
}

function getText(metadata: Map<string, string> | null | undefined, key: 'name' | 'refId'): Record<string, string> {
  const text = metadata?.get(key);
  return text ? { [key]: text } : {};
}

function getJson(metadata: Map<string, string> | null | undefined, key: string): Record<string, unknown> {
  const text = metadata?.get(key);
  if (!text) {
    return {};
  }
  const value: unknown = JSON.parse(text);
  return { [key]: value };
}
