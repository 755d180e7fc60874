import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectPaths } from '../../../tools/build/projectPaths';

const modelSchema = z.looseObject({ shift: z.unknown() });
const settingsSchema = z.looseObject({ models: z.array(modelSchema) });
const fileSchema = z.object({ datasources: z.tuple([z.object({ jsonData: settingsSchema })]) });

/** The settings of the provisioned data source, at the log's own times: the same answers whenever they are asked for. */
export function readDemoSettings(): z.infer<typeof settingsSchema> {
  const file = join(projectPaths.root, 'provisioning/datasources/plumbline.yaml');
  const [{ jsonData }] = fileSchema.parse(parse(readFileSync(file, 'utf8'))).datasources;
  return { ...jsonData, models: jsonData.models.map((model) => ({ ...model, shift: undefined })) };
}
