import { z } from 'zod';
import type { SourceField, SourceFrame } from '../../../services/grafana/sourceFrame';

const fieldSchema = z.object({
  name: z.string().default(''),
  type: z.string().default('other'),
  labels: z.record(z.string(), z.string()).optional(),
  config: z.looseObject({}).default({}),
});

const positions = z.array(z.number()).optional();
const entitiesSchema = z.object({ NaN: positions, Inf: positions, NegInf: positions });
type Entities = z.infer<typeof entitiesSchema>;

const frameSchema = z.object({
  schema: z.object({
    name: z.string().optional(),
    meta: z.object({ type: z.string().optional(), dataTopic: z.string().optional() }).optional(),
    fields: z.array(fieldSchema).default([]),
  }),
  data: z
    .object({
      values: z.array(z.array(z.unknown())).default([]),
      entities: z.array(entitiesSchema.nullable()).nullish(),
    })
    .default({ values: [] }),
});

const resultSchema = z.object({
  results: z.record(z.string(), z.object({ error: z.string().optional(), frames: z.array(frameSchema).nullish() })),
});

export interface QueryResult {
  frames: SourceFrame[];
  error: string | undefined;
}

/** The frames of one refId in Grafana's answer to a query; nothing if the answer isn't one. */
export function parseFrames(body: unknown, refId: string): QueryResult | undefined {
  const parsed = resultSchema.safeParse(body);
  const result = parsed.success ? parsed.data.results[refId] : undefined;
  return result && { frames: (result.frames ?? []).map(buildFrame), error: result.error };
}

function buildFrame({ schema, data }: z.infer<typeof frameSchema>): SourceFrame {
  const fields = schema.fields.map((field, index): SourceField => ({
    ...field,
    values: withEntities(data.values[index] ?? [], data.entities?.[index]),
  }));
  return { name: schema.name, meta: schema.meta, fields, length: fields[0]?.values.length ?? 0 };
}

/** JSON has no NaN and no infinity: Grafana writes null and says where they stood. */
function withEntities(values: unknown[], entities: Entities | null | undefined): unknown[] {
  if (!entities) {
    return values;
  }
  const restored = [...values];
  entities.NaN?.forEach((row) => (restored[row] = NaN));
  entities.Inf?.forEach((row) => (restored[row] = Infinity));
  entities.NegInf?.forEach((row) => (restored[row] = -Infinity));
  return restored;
}
