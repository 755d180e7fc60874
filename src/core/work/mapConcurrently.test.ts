import { describe, expect, it } from 'vitest';
import { mapConcurrently } from './mapConcurrently';

interface Task {
  finish: () => void;
  fail: (error: Error) => void;
}

/** Work that ends when the test says so. */
function openTasks(): { tasks: Map<number, Task>; run: (item: number) => Promise<number> } {
  const tasks = new Map<number, Task>();
  const run = (item: number): Promise<number> =>
    new Promise((resolve, reject) => tasks.set(item, { finish: () => resolve(item * 2), fail: reject }));
  return { tasks, run };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('mapConcurrently', () => {
  it('gives the results in order of the items, whichever ends first', async () => {
    const { tasks, run } = openTasks();
    const doubled = mapConcurrently([1, 2, 3], 3, run);
    [3, 1, 2].forEach((item) => tasks.get(item)?.finish());
    expect(await doubled).toEqual([2, 4, 6]);
  });

  it('begins the next as soon as one is done, and never has more than the limit under way', async () => {
    const { tasks, run } = openTasks();
    const doubled = mapConcurrently([1, 2, 3, 4], 2, run);
    expect([...tasks.keys()]).toEqual([1, 2]);
    tasks.get(2)?.finish();
    await settle();
    expect([...tasks.keys()]).toEqual([1, 2, 3]);
    tasks.get(3)?.finish();
    await settle();
    tasks.get(1)?.finish();
    tasks.get(4)?.finish();
    expect(await doubled).toEqual([2, 4, 6, 8]);
  });

  it('rejects at the first failure and begins nothing more', async () => {
    const { tasks, run } = openTasks();
    const doubled = mapConcurrently([1, 2, 3, 4], 2, run);
    tasks.get(1)?.fail(new Error('no such endpoint'));
    await expect(doubled).rejects.toThrow('no such endpoint');
    tasks.get(2)?.finish();
    await settle();
    expect([...tasks.keys()]).toEqual([1, 2]);
  });

  it('gives nothing for no items', async () => {
    expect(await mapConcurrently([], 3, () => Promise.reject(new Error('never')))).toEqual([]);
  });
});
