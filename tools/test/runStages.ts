import { formatCounts } from './formatCounts';
import type { Stage } from './stage';
import { sumCounts } from './sumCounts';
import type { TestCounts } from './testCounts';

async function runStage({ title, run }: Stage): Promise<TestCounts> {
  console.log(`\n=== ${title}`);
  try {
    return await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Runs every stage, whatever fails, so that one run shows all there is; a stage that throws is one failure. */
export async function runStages(stages: readonly Stage[]): Promise<TestCounts> {
  const lines: string[] = [];
  const results: TestCounts[] = [];
  for (const stage of stages) {
    const counts = await runStage(stage);
    results.push(counts);
    lines.push(`${stage.title.padEnd(20)} ${formatCounts(counts)}`);
  }
  console.log(`\n${lines.join('\n')}`);
  return sumCounts(results);
}
