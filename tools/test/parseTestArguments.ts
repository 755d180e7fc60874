import { parseArgs } from 'node:util';

export interface TestArguments {
  /** Names of the stages to run; empty means all. */
  stageNames: string[];
  /** A skipped test is a failure: for machines that have to be able to run everything. */
  areSkipsFailures: boolean;
}

export function parseTestArguments(argv: string[], environment: NodeJS.ProcessEnv): TestArguments {
  const { values } = parseArgs({
    args: argv,
    options: {
      stage: { type: 'string', multiple: true, default: [] },
      'no-skips': { type: 'boolean', default: false },
    },
  });
  return {
    stageNames: values.stage.flatMap((value) => value.split(',')),
    areSkipsFailures: values['no-skips'] || environment.PLUMBLINE_NO_SKIPS === '1',
  };
}
