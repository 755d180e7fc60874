import { describe, expect, it } from 'vitest';
import { LoopTurns } from './LoopTurns';

const neverStopped = new AbortController().signal;

/** Work on a clock that only the work moves: each part takes that many milliseconds. */
function buildLoop(part: number) {
  let time = 0;
  const turns = new LoopTurns(() => time);
  const work = async (parts: number, signal: AbortSignal, onPart: () => void = () => undefined) => {
    for (let done = 0; done < parts; done++) {
      await turns.pause(signal);
      time += part;
      onPart();
    }
  };
  return { work, getTime: () => time };
}

/** The longest time between two turns of the loop until the work is done. */
async function measureLongestStretch(getTime: () => number, work: Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = getTime();
  const watch = { isOver: false };
  const done = work.then(() => (watch.isOver = true));
  while (!watch.isOver) {
    await new Promise((resolve) => setImmediate(resolve));
    longest = Math.max(longest, getTime() - last);
    last = getTime();
  }
  await done;
  return longest;
}

describe('turns of the event loop', () => {
  it.each([1, 2, 20])(
    'come after no more than 12 ms and a part of the work, with %d calls working at once',
    async (calls) => {
      const { work, getTime } = buildLoop(1);
      const all = Promise.all(Array.from({ length: calls }, () => work(50, neverStopped)));
      expect(await measureLongestStretch(getTime, all)).toBeLessThanOrEqual(13);
      expect(getTime()).toBe(calls * 50);
    }
  );

  it('go round: a long piece of work doesn’t hold up a short one until it is done', async () => {
    const { work } = buildLoop(13);
    const order: string[] = [];
    const long = work(30, neverStopped).then(() => order.push('long'));
    const short = work(2, neverStopped).then(() => order.push('short'));
    await Promise.all([long, short]);
    expect(order).toEqual(['short', 'long']);
  });

  it('aren’t waited for by what was called off, and others go on', async () => {
    const { work } = buildLoop(13);
    const stop = new AbortController();
    let parts = 0;
    const stopped = work(1000, stop.signal, () => {
      parts += 1;
      if (parts === 3) {
        stop.abort(new Error('nobody waits'));
      }
    });
    const other = work(10, neverStopped);
    await expect(stopped).rejects.toThrow('nobody waits');
    await other;
    expect(parts).toBe(3);
  });
});
