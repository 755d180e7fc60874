import { LoopTurns } from '../../src/backend/handlers/LoopTurns';
import { buildLookBackCaches } from '../../src/services/anomalies/history/buildLookBackCaches';
import { askBenchRule } from './askBenchRule';
import { buildBenchSource } from './buildBenchSource';
import { CpuClock } from './CpuClock';

export interface RuleFigures {
  rules: number;
  series: number;
  allMs: number;
  /** Longest work between two turns of the process's event loop, the first time and later. */
  firstStretchMs: number;
  longestStretchMs: number;
}

const rules = 10;
const series = 10;
const weekPoints = 10_080;
/** Wednesday noon, so that the week that is judged is half over. */
const now = Date.UTC(2026, 0, 14, 12);
const neverStopped = new AbortController().signal;

/** Times rules that the backend evaluates at once, in processor time, each on series of its own at a point a minute. */
export async function measureRules(): Promise<RuleFigures> {
  const source = buildBenchSource(series, weekPoints);
  const first = await runOnce(source);
  const later = await runOnce(source);
  return {
    rules,
    series,
    allMs: later.allMs,
    firstStretchMs: first.longestStretchMs,
    longestStretchMs: later.longestStretchMs,
  };
}

async function runOnce(source: ReturnType<typeof buildBenchSource>) {
  const turns = new LoopTurns(() => performance.now());
  const caches = buildLookBackCaches();
  const clock = new CpuClock();
  const watch = { last: 0, longestStretchMs: 0, isOver: false };
  const evaluate = (_: unknown, rule: number) =>
    askBenchRule({ name: `rule ${rule}`, step: '1m', source, caches, now, pause: () => turns.pause(neverStopped) });
  const all = Promise.all(Array.from({ length: rules }, evaluate)).then(() => (watch.isOver = true));
  while (!watch.isOver) {
    await new Promise((resolve) => setImmediate(resolve));
    watch.longestStretchMs = Math.max(watch.longestStretchMs, clock.elapsed - watch.last);
    watch.last = clock.elapsed;
  }
  await all;
  return { allMs: clock.elapsed, longestStretchMs: watch.longestStretchMs };
}
