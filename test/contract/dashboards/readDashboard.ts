import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';

const referenceSchema = z.object({ type: z.string(), uid: z.string() });
const targetSchema = z.looseObject({ refId: z.string(), datasource: referenceSchema });
const panelSchema = z.looseObject({
  id: z.number(),
  type: z.string(),
  title: z.string(),
  description: z.string().optional(),
  gridPos: z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() }),
  datasource: referenceSchema.optional(),
  targets: z.array(targetSchema).default([]),
});
const variableSchema = z.looseObject({
  type: z.string(),
  name: z.string(),
  label: z.string(),
  query: z.unknown().optional(),
  datasource: referenceSchema.optional(),
});
const dashboardSchema = z.looseObject({
  uid: z.string(),
  title: z.string(),
  description: z.string(),
  revision: z.int().min(1),
  schemaVersion: z.number(),
  links: z.array(z.object({ title: z.string(), url: z.string() })),
  templating: z.object({ list: z.array(variableSchema) }),
  panels: z.array(panelSchema),
});

export type BundledPanel = z.infer<typeof panelSchema>;

export interface BundledDashboard {
  file: string;
  text: string;
  json: z.infer<typeof dashboardSchema>;
}

/** A dashboard's file, parsed. */
export function readDashboard(path: string): BundledDashboard {
  const text = readFileSync(path, 'utf8');
  return { file: basename(path), text, json: dashboardSchema.parse(JSON.parse(text)) };
}
