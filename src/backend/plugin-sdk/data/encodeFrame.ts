import { Column, Endianness, Table, tableToIPC, Version } from '@uwdata/flechette';
import { buildBatch } from './buildBatch';
import { PluginError } from '../pluginError';
import type { Frame, FrameField } from './frame';
import type { Field } from '@uwdata/flechette';

/** A frame as Grafana's protocol carries it: one complete Arrow IPC file. */
export type EncodedFrame = Uint8Array;

/**
 * Encodes a frame as an Arrow IPC file: time as nanoseconds, number as nullable float64, string as Utf8, boolean as
 * nullable Bool; name, refId, meta, labels and config as metadata. NaN and infinity become null.
 * Throws when columns differ in length, and when a time is null in a column that isn't nullable.
 */
export function encodeFrame(frame: Frame): EncodedFrame {
  const rows = getRowCount(frame);
  const columns = frame.fields.map((frameField) => buildColumn(frameField, rows));
  const schema = {
    version: Version.V5,
    endianness: Endianness.Little,
    fields: columns.map(({ schemaField }) => schemaField),
    metadata: buildFrameMetadata(frame),
  };
  const table = new Table(
    schema,
    columns.map(({ column }) => column)
  );
  const bytes = tableToIPC(table, { format: 'file' });
  if (!bytes) {
    throw new PluginError(`Frame "${frame.name ?? ''}" could not be written as Arrow.`, {
      source: 'plugin',
      status: 500,
    });
  }
  return bytes;
}

function getRowCount(frame: Frame): number {
  const rows = frame.fields[0]?.values.length ?? 0;
  const other = frame.fields.find((frameField) => frameField.values.length !== rows);
  if (other) {
    const message = `Frame "${frame.name ?? ''}": column "${other.name}" has ${other.values.length} rows, "${frame.fields[0]?.name}" has ${rows}.`;
    throw new PluginError(message, { source: 'plugin', status: 500 });
  }
  return rows;
}

function buildColumn(frameField: FrameField, rows: number): { schemaField: Field; column: Column<unknown> } {
  const batch = buildBatch(frameField);
  return {
    schemaField: {
      name: frameField.name,
      type: batch.type,
      nullable: isNullable(frameField),
      metadata: buildFieldMetadata(frameField),
    },
    column: new Column(rows === 0 ? [] : [batch], batch.type),
  };
}

function isNullable(frameField: FrameField): boolean {
  switch (frameField.type) {
    case 'time':
      return frameField.nullable ?? false;
    case 'string':
      return false;
    case 'number':
    case 'boolean':
      return true;
  }
}

function buildFieldMetadata({ type, labels, config }: FrameField): Map<string, string> {
  const metadata = new Map<string, string>([['tstype', type]]);
  if (labels) {
    metadata.set('labels', JSON.stringify(labels));
  }
  if (config) {
    metadata.set('config', JSON.stringify(config));
  }
  return metadata;
}

function buildFrameMetadata({ name, refId, meta }: Frame): Map<string, string> {
  const metadata = new Map<string, string>([
    ['name', name ?? ''],
    ['refId', refId ?? ''],
  ]);
  if (meta) {
    metadata.set('meta', JSON.stringify(meta));
  }
  return metadata;
}
