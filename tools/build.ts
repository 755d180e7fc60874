import { buildProject } from './build/buildProject';
import { parseBuildArguments } from './build/parseBuildArguments';
import { runCommand } from './cli/runCommand';

runCommand(async () => {
  const start = performance.now();
  await buildProject(parseBuildArguments(process.argv.slice(2)));
  console.log(`Built dist/ in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  return 0;
});
