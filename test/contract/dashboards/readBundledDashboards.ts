import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectPaths } from '../../../tools/build/projectPaths';
import { readDashboard, type BundledDashboard } from './readDashboard';

/** The dashboards of src/dashboards, which the app brings and the demo provisions. */
export function readBundledDashboards(): BundledDashboard[] {
  const folder = join(projectPaths.source, 'dashboards');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => readDashboard(join(folder, file)));
}
