import { runCommand } from './cli/runCommand';
import { formatCounts } from './test/formatCounts';
import { parseTestArguments } from './test/parseTestArguments';
import { runStages } from './test/runStages';
import { selectStages } from './test/selectStages';
import { stages } from './test/stages';

runCommand(async () => {
  const { stageNames, areSkipsFailures } = parseTestArguments(process.argv.slice(2), process.env);
  const counts = await runStages(selectStages(stages, stageNames));
  const isSkipFailure = areSkipsFailures && counts.skipped > 0;
  if (isSkipFailure) {
    console.log('Skipped tests count as failures here.');
  }
  console.log(`\n${formatCounts(counts)}`);
  return counts.failed > 0 || isSkipFailure ? 1 : 0;
});
