const minute = 60_000;

/** The time that the demo log spans, in its own time, and the step of the series that go with it. */
export const demoPeriod = {
  start: Date.UTC(2013, 4, 1),
  /** The last prediction of the log: what the shift to now is counted from. */
  end: Date.UTC(2014, 0, 1, 4, 59),
  step: 5 * minute,
} as const;
