import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DuckDbDatabase } from '../../src/backend/drivers/duckdb/duckDbDatabase';
import { DuckDbEngine } from '../../src/backend/drivers/duckdb/duckDbEngine';
import { FileWalk } from '../../src/backend/drivers/duckdb/fileWalk';
import { logFormats } from '../../src/schema/settings/modelSettings';
import { SqlPredictionLogStore } from '../../src/stores/sqlPredictionLogStore';
import { expectStoreError } from './duckdb/expectStoreError';
import { openTestStore } from './duckdb/openTestStore';
import type { TestStore } from './duckdb/openTestStore';

const secret = 'a,b\n1,secret\n';

describe('A store of files', () => {
  let test: TestStore;
  /** A folder that no data root opens, with a file that must not be read. */
  let outside: string;

  beforeEach(async () => {
    test = await openTestStore();
    outside = await realpath(await mkdtemp(join(tmpdir(), 'plumbline-outside-')));
    await writeFile(join(outside, 'secret.csv'), secret);
    await mkdir(join(test.folder, 'sub'));
    await writeFile(join(test.folder, 'good.csv'), 'ts,a\n2024-01-01T00:00:00Z,1\n');
    await writeFile(join(test.folder, 'sub', 'more.csv'), 'ts,a\n2024-01-02T00:00:00Z,2\n');
  });

  afterEach(async () => {
    await test.close();
    await rm(outside, { recursive: true, force: true });
  });

  const describeSource = (source: string): Promise<unknown> =>
    test.store.describeLog({ log: { source, format: 'auto' } });
  const openStore = (path: string, dataRoots: string[]): SqlPredictionLogStore =>
    new SqlPredictionLogStore(new DuckDbEngine(path, { demoFolder: outside, dataRoots }, test.database));
  const describeStore = (path: string, dataRoots: string[]): Promise<unknown> =>
    openStore(path, dataRoots).describeLog({ log: { source: 'good.csv', format: 'auto' } });

  describe('is opened', () => {
    it('at a data root and at a folder below one', async () => {
      await expect(describeStore(test.folder, [test.folder])).resolves.toMatchObject({ rows: 1 });
      await expect(describeStore(test.folder, ['/nowhere', test.root])).resolves.toMatchObject({ rows: 1 });
    });

    it('below a data root that is a link', async () => {
      await symlink(test.root, join(outside, 'data'));
      const path = join(outside, 'data', test.folder.slice(test.root.length));
      await expect(describeStore(path, [join(outside, 'data')])).resolves.toMatchObject({ rows: 1 });
    });

    it('not outside the data roots, nor beside one whose name it starts with', async () => {
      const refused = { kind: 'not_allowed', remedy: /data_roots/ } as const;
      await expectStoreError(describeStore(test.folder, []), refused);
      await expectStoreError(describeStore(test.folder, [outside]), refused);
      await expectStoreError(describeStore(test.folder, [test.folder.slice(0, -1)]), refused);
    });

    it('not by a path that climbs or is relative', async () => {
      const refused = { kind: 'not_allowed' } as const;
      await expectStoreError(describeStore(`${test.folder}/sub/..`, [test.root]), refused);
      await expectStoreError(describeStore(`${test.root}/../${outside}`, [test.root]), refused);
      await expectStoreError(describeStore('logs', [test.root]), refused);
      await expectStoreError(describeStore('', [test.root]), refused);
    });

    it('not through a link that leads out of the data roots', async () => {
      await symlink(outside, join(test.root, 'door'));
      await expect(describeStore(join(test.root, 'door'), [test.root])).rejects.toMatchObject({ kind: 'not_allowed' });
    });

    it('not where the system shows its processes, whatever the data roots say', async () => {
      for (const path of ['/proc/self', '/proc', '/sys', '/dev']) {
        await expect(describeStore(path, [path])).rejects.toMatchObject({ kind: 'not_allowed' });
      }
    });
  });

  describe('refuses a source', () => {
    it.each([
      '../secret.csv',
      'sub/../../secret.csv',
      '**/../../*.csv',
      '/etc/passwd',
      '//etc/passwd',
      '~/secret.csv',
      'file:///etc/passwd',
      'https://example.com/a.csv',
      's3://bucket/a.parquet',
      'good.csv\0.parquet',
      'x'.repeat(2000),
    ])('that leads elsewhere: %j', async (source) => {
      await expect(describeSource(source)).rejects.toMatchObject({ name: 'StoreError', kind: 'not_allowed' });
    });

    it('that is a link to a file outside, however it is named', async () => {
      await symlink(join(outside, 'secret.csv'), join(test.folder, 'link.csv'));
      for (const source of ['link.csv', '*.csv', '**/*.csv', 'l?nk.csv', '.']) {
        await expectStoreError(describeSource(source), { kind: 'not_allowed', message: /link\.csv/ });
      }
    });

    it('that goes through a link to a folder outside', async () => {
      await symlink(outside, join(test.folder, 'sub', 'door'));
      for (const source of ['sub/door/secret.csv', 'sub/door', 'sub/*/secret.csv', '**/*.csv', 'sub']) {
        await expect(describeSource(source)).rejects.toMatchObject({ kind: 'not_allowed' });
      }
    });

    it("that is a link into another store's folder below the same data root", async () => {
      await mkdir(join(test.root, 'other'));
      await writeFile(join(test.root, 'other', 'theirs.csv'), secret);
      await symlink(join(test.root, 'other', 'theirs.csv'), join(test.folder, 'theirs.csv'));
      await expect(describeSource('theirs.csv')).rejects.toMatchObject({ kind: 'not_allowed' });
    });

    it("that is the process's own environment, in every format", async () => {
      await symlink('/proc/self/environ', join(test.folder, 'environ'));
      await symlink('/proc/self', join(test.folder, 'self'));
      for (const format of logFormats) {
        for (const source of ['environ', 'self/environ', 'self/e*']) {
          const answer = test.store.describeLog({ log: { source, format } });
          await expect(answer).rejects.toMatchObject({ kind: 'not_allowed' });
        }
      }
    });

    it('that is no regular file', async () => {
      execFileSync('mkfifo', [join(test.folder, 'pipe.csv')]);
      await expect(describeSource('pipe.csv')).rejects.toMatchObject({ kind: 'not_found' });
    });

    it('that means more files, names or depth than the limits', async () => {
      const find = (limits: { files: number; entries: number; depth: number }): Promise<unknown> =>
        new FileWalk(test.folder, limits).find(['**', '*.csv'], () => true);
      await expect(find({ files: 2, entries: 10, depth: 2 })).resolves.toHaveLength(2);
      await expect(find({ files: 1, entries: 10, depth: 2 })).rejects.toMatchObject({ kind: 'too_large' });
      await expect(find({ files: 2, entries: 1, depth: 2 })).rejects.toMatchObject({ kind: 'too_large' });
      await expect(find({ files: 2, entries: 10, depth: 0 })).rejects.toMatchObject({ kind: 'too_large' });
    });
  });

  describe('follows links', () => {
    it('that stay below its folder, and reads a file once though two names lead to it', async () => {
      await symlink('good.csv', join(test.folder, 'alias.csv'));
      await expect(describeSource('alias.csv')).resolves.toMatchObject({ rows: 1, files: 1 });
      await expect(describeSource('*.csv')).resolves.toMatchObject({ rows: 1, files: 1 });
    });

    it('in a circle once', async () => {
      await symlink(test.folder, join(test.folder, 'sub', 'round'));
      await expect(describeSource('**/*.csv')).resolves.toMatchObject({ rows: 2, files: 2 });
    });
  });

  describe('withholds an answer', () => {
    const log = { source: 'sub/more.csv', format: 'auto' as const };
    const statement = { text: 'SELECT 1', values: [] };

    it('when a file became a link after it was found', async () => {
      const relation = await test.engine.getRelation(log);
      await rm(join(test.folder, 'sub', 'more.csv'));
      await symlink(join(outside, 'secret.csv'), join(test.folder, 'sub', 'more.csv'));
      await expectStoreError(test.engine.runSql(statement, relation), {
        kind: 'unreadable',
        message: /sub\/more\.csv/,
      });
    });

    it('when a folder on the way became a link after the file was found', async () => {
      const relation = await test.engine.getRelation(log);
      await rename(join(test.folder, 'sub'), join(test.folder, 'old'));
      await mkdir(join(outside, 'sub'));
      await writeFile(join(outside, 'sub', 'more.csv'), secret);
      await symlink(join(outside, 'sub'), join(test.folder, 'sub'));
      await expect(test.engine.runSql(statement, relation)).rejects.toMatchObject({ kind: 'unreadable' });
    });
  });

  describe('has an engine that', () => {
    const run = (text: string): Promise<unknown> => test.database.run({ text, values: [] });

    it('reads nothing outside the data roots, should a path ever get that far', async () => {
      await symlink(join(outside, 'secret.csv'), join(test.folder, 'link.csv'));
      const paths = [join(outside, 'secret.csv'), join(test.folder, 'link.csv'), '/proc/self/environ', '/proc/self/e*'];
      for (const reader of ['read_csv', 'read_json', 'read_parquet', 'read_text', 'read_blob', 'glob']) {
        for (const path of [...paths, `${test.folder}/../../${outside.slice(tmpdir().length)}/secret.csv`]) {
          await expect(run(`SELECT * FROM ${reader}('${path}')`)).rejects.toMatchObject({ name: 'StoreError' });
        }
      }
    });

    it('reads below the data roots', async () => {
      await expect(run(`SELECT * FROM read_csv('${join(test.folder, 'good.csv')}')`)).resolves.toMatchObject({
        rows: 1,
      });
    });

    it('keeps its settings locked, loads no extension and writes nothing outside', async () => {
      for (const text of [
        'SET enable_external_access = true',
        "SET allowed_directories = ['/']",
        'RESET lock_configuration',
        'SET autoload_known_extensions = true',
        'INSTALL httpfs',
        'LOAD httpfs',
        "SELECT getenv('HOME')",
        `ATTACH '${outside}/x.db'`,
        `COPY (SELECT 1) TO '${outside}/x.csv'`,
      ]) {
        await expect(run(text), text).rejects.toMatchObject({ name: 'StoreError' });
      }
    });

    it('runs one statement at a time', async () => {
      await expect(run('SELECT 1; SELECT 2')).rejects.toMatchObject({ name: 'StoreError' });
    });

    it('treats a data root with a quote in its name as a name', async () => {
      const root = join(test.root, "o'data");
      await mkdir(root);
      await writeFile(join(root, 'good.csv'), 'a\n1\n');
      const options = { demoFolder: outside, dataRoots: [root], memoryLimit: '512MB', threads: 1, timeout: 10_000 };
      const database = new DuckDbDatabase(options);
      const store = new SqlPredictionLogStore(new DuckDbEngine(root, options, database));
      await expect(store.describeLog({ log: { source: '*', format: 'auto' } })).resolves.toMatchObject({ rows: 1 });
      await database.close();
    });
  });
});
