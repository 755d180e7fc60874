import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FieldType, toDataFrame, type DataFrame } from '@grafana/data';
import { z } from 'zod';

const goldenSchema = z.array(
  z.looseObject({
    fields: z.array(
      z.looseObject({
        name: z.string(),
        type: z.enum([FieldType.time, FieldType.number, FieldType.string, FieldType.boolean]),
        values: z.array(z.unknown()),
      })
    ),
  })
);

/** The golden frames of a data source's answer, as a panel gets them. */
export function readGoldenFrames(name: string): DataFrame[] {
  const text = readFileSync(join(import.meta.dirname, 'frames', `${name}.json`), 'utf8');
  return goldenSchema
    .parse(JSON.parse(text))
    .map((frame) =>
      toDataFrame({ ...frame, fields: frame.fields.map((field) => ({ config: {}, ...field })) } satisfies object)
    );
}
