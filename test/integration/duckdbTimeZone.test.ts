import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openTestStore } from './duckdb/openTestStore';
import type { TestStore } from './duckdb/openTestStore';
import { writeParquet } from './duckdb/writeParquet';

// A file of its own: the engine asks the process for its zone only once.
describe('On a machine in New York', () => {
  let test: TestStore;

  beforeAll(async () => {
    vi.stubEnv('TZ', 'America/New_York');
    test = await openTestStore();
  });

  afterAll(async () => {
    await test.close();
    vi.unstubAllEnvs();
  });

  it('times without a zone are UTC', async () => {
    await writeFile(join(test.folder, 'a.csv'), 'at,word\n2024-07-01T12:00:00,x\n2024-07-02 12:00:00,\n');
    await writeParquet(join(test.folder, 'a.parquet'), "SELECT '2024-07-01T12:00:00' AS at");
    for (const source of ['a.csv', 'a.parquet']) {
      const { span } = await test.store.describeLog({ log: { source, format: 'auto' }, timestamp: 'at' });
      expect(span?.first).toBe(Date.UTC(2024, 6, 1, 12));
    }
  });
});
