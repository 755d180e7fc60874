import { afterAll, vi } from 'vitest';

/** Run before each unit test file: Grafana's tooltips leave timers behind that need a window, so a file's are stopped before its window goes. */
if (typeof document !== 'undefined') {
  const timers = vi.spyOn(globalThis, 'setTimeout');
  afterAll(() => {
    for (const { type, value } of timers.mock.results) {
      if (type === 'return') {
        clearTimeout(value);
      }
    }
    timers.mockRestore();
  });
}
