import type { TestCounts } from './testCounts';

export interface Stage {
  name: string;
  title: string;
  run: () => Promise<TestCounts>;
}
