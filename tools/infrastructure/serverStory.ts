/** Requests pile up: the queue grows to `peak` by half of the time, then drains. */
export interface QueueSpike {
  from: number;
  hours: number;
  peak: number;
}

/** A start of the server with another version or build. `cost` is what a prediction costs from then on, 1 at first. */
export interface Deployment {
  at: number;
  cost: number;
}

/** What happened to a model's server. The figures are made up; the days are those on which the log has its own troubles. */
export interface ServerStory {
  model: string;
  seed: number;
  /** Seconds that a prediction takes on an idle server. */
  baseLatency: number;
  deployments: readonly Deployment[];
  spikes: readonly QueueSpike[];
}

export const serverStories: readonly ServerStory[] = [
  {
    model: 'flight-delay',
    seed: 1,
    baseLatency: 0.042,
    deployments: [
      { at: Date.UTC(2013, 3, 20, 4), cost: 1 },
      // v2 takes over.
      { at: Date.UTC(2013, 8, 1, 4), cost: 1.25 },
      // A build that is slow, and its rollback 19 hours later.
      { at: Date.UTC(2013, 11, 12, 15), cost: 2.2 },
      { at: Date.UTC(2013, 11, 13, 10), cost: 1.25 },
    ],
    spikes: [
      { from: Date.UTC(2013, 4, 23, 19), hours: 5, peak: 55 },
      { from: Date.UTC(2013, 6, 1, 18), hours: 6, peak: 80 },
      { from: Date.UTC(2013, 11, 9, 14), hours: 5, peak: 70 },
      { from: Date.UTC(2013, 11, 17, 15), hours: 4, peak: 60 },
    ],
  },
  {
    model: 'flight-minutes',
    seed: 2,
    baseLatency: 0.03,
    deployments: [
      { at: Date.UTC(2013, 3, 20, 4), cost: 1 },
      { at: Date.UTC(2013, 8, 1, 4), cost: 1.1 },
    ],
    spikes: [],
  },
];
