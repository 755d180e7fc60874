import { afterAll, vi } from 'vitest';

/** Grafana's tooltips leave timers behind that need a window: those of this file are stopped before its window goes. */
export function stopTimersAtEnd(): void {
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
