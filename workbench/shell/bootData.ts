import { z } from 'zod';

const metaSchema = z.looseObject({
  id: z.string(),
  type: z.enum(['app', 'datasource', 'panel']),
  name: z.string(),
  module: z.string(),
  preload: z.boolean().default(false),
  translations: z.record(z.string(), z.string()).default({}),
});

const dataSourceSchema = z.looseObject({
  id: z.number(),
  uid: z.string(),
  name: z.string(),
  type: z.string(),
  isDefault: z.boolean(),
  jsonData: z.record(z.string(), z.unknown()),
  meta: metaSchema,
});

const targetSchema = z.looseObject({ refId: z.string() });
const transformationSchema = z.looseObject({ id: z.string(), options: z.unknown() });
const panelSchema = z.looseObject({
  id: z.number(),
  type: z.string(),
  title: z.string().default(''),
  description: z.string().optional(),
  gridPos: z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() }),
  datasource: z.object({ type: z.string(), uid: z.string() }).optional(),
  targets: z.array(targetSchema).default([]),
  transformations: z.array(transformationSchema).default([]),
  options: z.record(z.string(), z.unknown()).default({}),
  fieldConfig: z
    .object({ defaults: z.record(z.string(), z.unknown()), overrides: z.array(z.unknown()) })
    .default({ defaults: {}, overrides: [] }),
});
const variableSchema = z.looseObject({
  type: z.string(),
  name: z.string(),
  label: z.string().optional(),
  query: z.unknown().optional(),
  datasource: z.object({ type: z.string(), uid: z.string() }).optional(),
  multi: z.boolean().default(false),
  includeAll: z.boolean().default(false),
  allValue: z.string().optional(),
  current: z.looseObject({ value: z.union([z.string(), z.array(z.string())]).optional() }).optional(),
});
const dashboardSchema = z.looseObject({
  uid: z.string(),
  title: z.string(),
  time: z.object({ from: z.string(), to: z.string() }),
  timezone: z.string().default('browser'),
  panels: z.array(panelSchema),
  templating: z.object({ list: z.array(variableSchema) }).default({ list: [] }),
});

const bootDataSchema = z.looseObject({
  settings: z.looseObject({
    apps: z.record(z.string(), metaSchema),
    panels: z.record(z.string(), metaSchema),
    datasources: z.record(z.string(), dataSourceSchema),
  }),
  workbench: z.object({ dashboards: z.array(dashboardSchema) }),
});

export type PluginMeta = z.infer<typeof metaSchema>;
export type DataSourceSettings = z.infer<typeof dataSourceSchema>;
export type DashboardModel = z.infer<typeof dashboardSchema>;
export type PanelModel = z.infer<typeof panelSchema>;
export type VariableModel = z.infer<typeof variableSchema>;

/** The boot data that the server wrote into the page. */
export const bootData = bootDataSchema.parse(Reflect.get(window, 'grafanaBootData'));
