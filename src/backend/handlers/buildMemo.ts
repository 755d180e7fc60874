import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Memo, Shelf } from '../../services/memo';
import { StoreError } from '../../stores/storeError';
import { estimateBytes } from './estimateBytes';

/** What a few busy dashboards use. Answers about a window that is still open are soon out of date: these go first. */
const mostAnswers = 300;

interface MemoOptions {
  mostBytes: number;
  /** Called for each answer: whether it was remembered or had to be worked out. */
  onAnswer: (from: 'memory' | 'work') => void;
}

/** What the shelves hold, whatever its type: its size, and how to take it off its shelf. */
interface KeptAnswer {
  bytes: number;
  drop(): void;
}

/** Keeps the answers used last within one bound in bytes, for all shelves. Answers of logs that have changed are pushed out by newer ones. */
export function buildMemo({ mostBytes, onAnswer }: MemoOptions): Memo {
  const kept = new LRUCache<string, KeptAnswer>({
    max: mostAnswers,
    maxSize: mostBytes,
    sizeCalculation: ({ bytes }) => bytes,
    dispose: (answer) => answer.drop(),
  });
  const getNumber = buildNumbering();
  return {
    openShelf<T extends object>(): Shelf<T> {
      const answers = new Map<string, T>();
      const running = new Map<string, Promise<T>>();
      const shelf = getNumber(answers);
      const work = async (key: string, build: () => Promise<T>): Promise<T> => {
        const answer = await build();
        const bytes = estimateBytes(answer);
        if (bytes <= mostBytes / 2) {
          answers.set(key, answer);
          kept.set(key, { bytes, drop: () => answers.delete(key) });
        }
        return answer;
      };
      return {
        async remember(sources, text, build) {
          const key = [shelf, ...sources.map(getNumber), hashText(text)].join(' ');
          for (let begun = running.get(key); answers.has(key) || begun !== undefined; begun = running.get(key)) {
            const known = answers.get(key) ?? (await waitFor(begun));
            if (known !== undefined) {
              kept.get(key);
              onAnswer('memory');
              return known;
            }
          }
          onAnswer('work');
          const begun = work(key, build);
          running.set(key, begun);
          return begun.finally(() => {
            if (running.get(key) === begun) {
              running.delete(key);
            }
          });
        },
      };
    },
  };
}

/** Keys tell everything that decides an answer and so are long; as hashes they take no room. */
function hashText(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** Waits for work that another caller has begun. Nothing if that caller has gone and taken the work with it. */
async function waitFor<T>(work: Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'cancelled') {
      return undefined;
    }
    throw error;
  }
}

/** A number for each object that stays with it. */
function buildNumbering(): (source: object) => number {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  return (source) => {
    const known = numbers.get(source) ?? ++last;
    numbers.set(source, known);
    return known;
  };
}
