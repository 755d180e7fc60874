import { describe, expect, test } from 'vitest';
import { StoreError } from '../../stores/storeError';
import { buildMemo } from './buildMemo';

interface Answer {
  text: string;
}

function build(mostBytes = 1_000_000) {
  const seen = { memory: 0, work: 0 };
  const memo = buildMemo({ mostBytes, onAnswer: (from) => void (seen[from] += 1) });
  return { shelf: memo.openShelf<Answer>(), other: memo.openShelf<Answer>(), seen };
}

const log = {};

describe('memory of answers', () => {
  test('an answer is worked out once for a key and its sources', async () => {
    const { shelf, seen } = build();
    const first = await shelf.remember([log], 'a', () => Promise.resolve({ text: 'one' }));
    const second = await shelf.remember([log], 'a', () => Promise.resolve({ text: 'two' }));
    expect(second).toBe(first);
    expect(seen).toEqual({ memory: 1, work: 1 });
  });

  test('a changed log, another key and another shelf have answers of their own', async () => {
    const { shelf, other } = build();
    await shelf.remember([log], 'a', () => Promise.resolve({ text: 'one' }));
    const work = (text: string) => () => Promise.resolve({ text });
    expect((await shelf.remember([{}], 'a', work('changed'))).text).toBe('changed');
    expect((await shelf.remember([log], 'b', work('b'))).text).toBe('b');
    expect((await other.remember([log], 'a', work('other'))).text).toBe('other');
  });

  test('what is asked for twice at the same time is built once', async () => {
    const { shelf } = build();
    let builds = 0;
    const work = async () => {
      builds += 1;
      await Promise.resolve();
      return { text: 'one' };
    };
    const answers = await Promise.all([1, 2, 3].map(() => shelf.remember([log], 'a', work)));
    expect(new Set(answers).size).toBe(1);
    expect(builds).toBe(1);
  });

  test('a caller that goes away takes its work along, and the next one does it', async () => {
    const { shelf } = build();
    const cancelled = new StoreError('cancelled', 'The request was cancelled', '');
    const first = shelf.remember([log], 'a', () => Promise.reject(cancelled));
    const second = shelf.remember([log], 'a', () => Promise.resolve({ text: 'mine' }));
    await expect(first).rejects.toBe(cancelled);
    expect((await second).text).toBe('mine');
  });

  test('a failure reaches everybody who waits and is not kept', async () => {
    const { shelf } = build();
    const fault = new StoreError('unreadable', 'broken.parquet is broken', '');
    const both = [1, 2].map(() => shelf.remember([log], 'a', () => Promise.reject(fault)));
    expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect((await shelf.remember([log], 'a', () => Promise.resolve({ text: 'mended' }))).text).toBe('mended');
  });

  test('the answers used longest ago make room', async () => {
    const { shelf, seen } = build(40_000);
    const ask = (key: string) => shelf.remember([log], key, () => Promise.resolve({ text: 'x'.repeat(9000) }));
    for (const key of ['a', 'b', 'c', 'd']) {
      await ask(key);
    }
    await ask('a');
    await ask('e');
    expect(seen).toEqual({ memory: 1, work: 5 });
    await ask('a');
    await ask('b');
    expect(seen).toEqual({ memory: 2, work: 6 });
  });

  test('an answer too large for the memory is given, not kept', async () => {
    const { shelf, seen } = build(10_000);
    const ask = () => shelf.remember([log], 'a', () => Promise.resolve({ text: 'x'.repeat(9000) }));
    await ask();
    expect((await ask()).text).toHaveLength(9000);
    expect(seen.work).toBe(2);
  });
});
