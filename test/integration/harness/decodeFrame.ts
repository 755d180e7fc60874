import { DataType, RecordBatchReader, Vector } from 'apache-arrow';
import type { Frame, FrameField, FrameFieldConfig, FrameMeta } from '../../../src/backend/plugin-sdk/data/frame';
import type { Field } from 'apache-arrow';

const nanosecondsPerMillisecond = 1_000_000n;

/**
 * An answer's bytes as a frame again, read by another Arrow implementation than the one that wrote them. Fails on
 * whatever Grafana would refuse: the stream format, dictionaries, nulls in a column that isn't nullable.
 */
export function decodeFrame(bytes: Uint8Array): Frame {
  if (new TextDecoder().decode(bytes.subarray(0, 6)) !== 'ARROW1') {
    throw new Error('The frame is not an Arrow file: it does not start with ARROW1.');
  }
  // A table would give columns of the same name one type; the reader keeps the schema as it stands in the file.
  const reader = RecordBatchReader.from(bytes).open();
  const { metadata, fields } = reader.schema;
  const batches = [...reader];
  const meta = parse(metadata, 'meta') as FrameMeta | undefined;
  return {
    ...(metadata.get('name') && { name: metadata.get('name') }),
    ...(metadata.get('refId') && { refId: metadata.get('refId') }),
    ...(meta && { meta }),
    fields: fields.map((field, index) =>
      decodeField(field, new Vector(batches.flatMap((batch) => batch.getChildAt(index)?.data ?? [])))
    ),
  };
}

function decodeField(field: Field, vector: Vector): FrameField {
  const labels = parse(field.metadata, 'labels') as Record<string, string> | undefined;
  const config = parse(field.metadata, 'config') as FrameFieldConfig | undefined;
  const base = { name: field.name, ...(labels && { labels }), ...(config && { config }) };
  const cells = Array.from({ length: vector.length }, (_, row) => vector.get(row) as unknown);
  if (!field.nullable && cells.includes(null)) {
    throw new Error(`Column "${field.name}" holds a null but is declared not nullable.`);
  }
  if (DataType.isTimestamp(field.type)) {
    const values = decodeTimes(vector, cells);
    return { ...base, type: 'time', values, ...(field.nullable && { nullable: true }) };
  }
  if (DataType.isFloat(field.type)) {
    return { ...base, type: 'number', values: cells as Array<number | null> };
  }
  if (DataType.isUtf8(field.type)) {
    return { ...base, type: 'string', values: cells as string[] };
  }
  if (DataType.isBool(field.type)) {
    return { ...base, type: 'boolean', values: cells as Array<boolean | null> };
  }
  throw new Error(
    `Column "${field.name}" has the Arrow type ${String(field.type)}, which Grafana or this reader doesn't take.`
  );
}

/** Raw integers taken as nanoseconds, whatever unit the column declares: so does Grafana. */
function decodeTimes(vector: Vector, cells: readonly unknown[]): Array<number | null> {
  const raw = vector.data.flatMap((chunk) => [...(chunk.values as BigInt64Array).subarray(0, chunk.length)]);
  return cells.map((cell, row) => (cell === null ? null : toMilliseconds(raw[row] ?? 0n)));
}

function toMilliseconds(nanoseconds: bigint): number {
  const rest = nanoseconds % nanosecondsPerMillisecond;
  return Number(nanoseconds / nanosecondsPerMillisecond) + Number(rest) / 1e6;
}

function parse(metadata: Map<string, string>, key: string): unknown {
  const text = metadata.get(key);
  return text ? (JSON.parse(text) as unknown) : undefined;
}
