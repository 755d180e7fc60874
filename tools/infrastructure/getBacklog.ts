import type { QueueSpike } from './serverStory';

const hour = 3_600_000;

/** How many requests a spike holds back at an instant. */
export function getBacklog(spikes: readonly QueueSpike[], time: number): number {
  return spikes.reduce((sum, { from, hours, peak }) => {
    const share = (time - from) / (hours * hour);
    return share < 0 || share > 1 ? sum : sum + peak * (1 - Math.abs(2 * share - 1));
  }, 0);
}
