import { describe, expect, it } from 'vitest';
import { StoreError } from '../../../stores/storeError';
import { parseDuckDbOptions } from './parseDuckDbOptions';

const parse = (environment: Record<string, string>): ReturnType<typeof parseDuckDbOptions> =>
  parseDuckDbOptions(environment, '/plugin/demo');

describe("The operator's settings", () => {
  it('open no folder but the demo, and take 1 GB, two threads and 25 s, where nothing is set', () => {
    expect(parse({})).toEqual({
      demoFolder: '/plugin/demo',
      dataRoots: [],
      memoryLimit: '1GB',
      threads: 2,
      timeout: 25_000,
    });
  });

  it('list data roots by commas or as a search path, and tidy them', () => {
    const { dataRoots } = parse({ GF_PLUGIN_DATA_ROOTS: ' /srv/logs/ ,/data//a:/data/b,, ' });
    expect(dataRoots).toEqual(['/srv/logs', '/data/a', '/data/b']);
  });

  it('set memory, threads and time', () => {
    const environment = {
      GF_PLUGIN_MEMORY_LIMIT: '512MiB',
      GF_PLUGIN_THREADS: '4',
      GF_PLUGIN_QUERY_TIMEOUT: '60',
    };
    expect(parse(environment)).toMatchObject({ memoryLimit: '512MiB', threads: 4, timeout: 60_000 });
  });

  it.each([
    ['GF_PLUGIN_DATA_ROOTS', 'logs'],
    ['GF_PLUGIN_DATA_ROOTS', '/'],
    ['GF_PLUGIN_DATA_ROOTS', '/srv/..'],
    ['GF_PLUGIN_MEMORY_LIMIT', "1GB'; SET x"],
    ['GF_PLUGIN_MEMORY_LIMIT', '-1'],
    ['GF_PLUGIN_THREADS', '0'],
    ['GF_PLUGIN_THREADS', 'many'],
    ['GF_PLUGIN_QUERY_TIMEOUT', '1.5'],
  ])('are refused by name where they make no sense: %s=%s', (name, value) => {
    const setting = name.replace('GF_PLUGIN_', '').toLowerCase();
    expect(() => parse({ [name]: value })).toThrow(StoreError);
    expect(() => parse({ [name]: value })).toThrow(setting);
  });
});
