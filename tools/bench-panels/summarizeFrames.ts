import type { GestureFigures } from './panelFigures';
import type { RecordedFrames } from './recordFrames';

/** A frame that is later than this left out another one, at 60 frames a second. */
const onTimeMs = 1.5 * (1000 / 60);

export function summarizeFrames(gesture: string, recorded: RecordedFrames): GestureFigures {
  const { intervals, longTasks, mainThreadMs, browserMs } = recorded;
  const sorted = [...intervals].sort((a, b) => a - b);
  const pick = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return {
    gesture,
    frames: sorted.length,
    medianMs: pick(0.5),
    p95Ms: pick(0.95),
    onTime: sorted.filter((interval) => interval < onTimeMs).length / sorted.length,
    longestTaskMs: Math.max(0, ...longTasks),
    mainThreadMs: mainThreadMs / sorted.length,
    browserMs: browserMs / sorted.length,
  };
}
