import type { CDPSession, Page } from '@playwright/test';
import { readProcessorTimes } from './readProcessorTimes';

/** What the page did while a gesture ran. Milliseconds. */
export interface RecordedFrames {
  /** From each frame to the next. */
  intervals: number[];
  /** Tasks of 50 ms or more. */
  longTasks: number[];
  /** Processor time of the page's main thread, and of all the browser's processes. */
  mainThreadMs: number;
  browserMs: number;
}

/** Runs a gesture and records the frames of the page meanwhile. */
export async function recordFrames(
  page: Page,
  session: CDPSession,
  gesture: () => Promise<unknown>
): Promise<RecordedFrames> {
  const recorder = await page.evaluateHandle(startRecorder);
  const before = await readProcessorTimes(page, session);
  await gesture();
  const after = await readProcessorTimes(page, session);
  const frames = await recorder.evaluate((running) => running.stop());
  return {
    ...frames,
    mainThreadMs: after.mainThreadMs - before.mainThreadMs,
    browserMs: after.browserMs - before.browserMs,
  };
}

interface Recorder {
  stop: () => { intervals: number[]; longTasks: number[] };
}

/** Runs in the page. Methods only: the names that the compiler keeps of functions don't exist there. */
function startRecorder(): Recorder {
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask' });
  const state = {
    isOn: true,
    last: Number.NaN,
    intervals: new Array<number>(),
    tick(time: number) {
      if (this.isOn) {
        this.intervals.push(time - this.last);
        this.last = time;
        requestAnimationFrame((next) => this.tick(next));
      }
    },
  };
  requestAnimationFrame((time) => state.tick(time));
  return {
    stop() {
      state.isOn = false;
      observer.disconnect();
      return { intervals: state.intervals.slice(1), longTasks };
    },
  };
}
