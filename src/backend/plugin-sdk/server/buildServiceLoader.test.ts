import { describe, expect, it, vi } from 'vitest';
import { buildServiceLoader } from './buildServiceLoader';

describe('Services of a plugin', () => {
  it('are loaded once for all calls', async () => {
    const load = vi.fn(() => Promise.resolve({}));
    const loader = buildServiceLoader(load);
    const [first, second] = await Promise.all([loader.load(), loader.load()]);
    expect(first).toBe(second);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('are tried again after a failure, which calls at the same time share', async () => {
    const load = vi.fn(() => Promise.resolve({}));
    load.mockRejectedValueOnce(new Error('DuckDB is missing'));
    const loader = buildServiceLoader(load);
    const [first, second] = await Promise.allSettled([loader.load(), loader.load()]);
    expect([first.status, second.status]).toEqual(['rejected', 'rejected']);
    expect(load).toHaveBeenCalledTimes(1);
    await expect(loader.load()).resolves.toEqual({});
  });

  it('fail with a sentence also when loading throws at once', async () => {
    const loader = buildServiceLoader(() => {
      throw new Error('no settings');
    });
    await expect(loader.load()).rejects.toMatchObject({
      message: 'The plugin could not start: no settings',
      source: 'plugin',
    });
    await expect(loader.load()).rejects.toThrow('no settings');
  });

  it('are closed only if they were loaded', async () => {
    const close = vi.fn(() => Promise.resolve());
    const loader = buildServiceLoader(() => Promise.resolve({ close }));
    await loader.close();
    expect(close).not.toHaveBeenCalled();
    await loader.load();
    await loader.close();
    expect(close).toHaveBeenCalledTimes(1);
  });
});
