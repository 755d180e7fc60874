import type { CancelSignal } from '../../../stores/cancelSignal';
import { requireNotCancelled } from './requireNotCancelled';

/** Lets at most so many run at once, the others in the order in which they came. */
export class Turns {
  readonly #most: number;
  readonly #waiting: Array<() => void> = [];
  #running = 0;

  constructor(most: number) {
    this.#most = most;
  }

  async take<T>(work: () => Promise<T>, signal?: CancelSignal): Promise<T> {
    if (this.#running >= this.#most) {
      await this.#wait(signal);
    }
    requireNotCancelled(signal);
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }

  #wait(signal?: CancelSignal): Promise<void> {
    return new Promise((resolve) => {
      const go = (): void => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(go), 1);
        go();
      };
      this.#waiting.push(go);
      signal?.addEventListener('abort', leave);
    });
  }
}
