import { buildProject } from './buildProject';
import { BuildRecord } from './buildRecord';
import { isBuildFresh } from './isBuildFresh';
import { projectPaths } from './projectPaths';

/** Builds dist/ unless it is a complete production build of the sources as they are. */
export async function buildWhenStale(): Promise<void> {
  if (isBuildFresh(projectPaths.root, new BuildRecord(projectPaths.buildRecord).read())) {
    return;
  }
  console.log('Building dist/');
  await buildProject({ isDevelopment: false, only: [] });
}
