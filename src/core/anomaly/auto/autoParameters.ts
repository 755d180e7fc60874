const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The one set of parameters, for every series. What was chosen on what: docs/detection-quality.md. */
export const autoParameters = {
  /** An alarm is a score of at least this. */
  threshold: 120,
  /** Rows in which a peak has to be the highest, and for which an alarm keeps others quiet. */
  coolDown: 100,
  level: { window: 2000, stride: 8 },
  sameTime: {
    days: [1, 2, 3, 4, 5].map((count) => count * day),
    weeks: [7, 14, 21, 28].map((count) => count * day),
    minimumDays: 2,
    minimumWeeks: 2,
    /** Rows before and after the same time that count as the same time. */
    tolerance: 8,
    /** How much older than the same time the row may be. */
    slack: 2 * hour,
  },
  /** Deviations of less than this share of the range are stillness. */
  stillness: 0.001,
  surprise: {
    memory: 20_000,
    /** −log10 of the share above which a deviation counts as nothing: 5 %. */
    least: 1.3,
    most: 6,
    warmUp: 50,
    seasonalWarmUp: 288,
  },
  /** Share of ordinary values outside the band, and the least half width as a share of the range so far. */
  band: { share: 0.01, floor: 0.01 },
  /** Values inside the band that end an incident. */
  calmRows: 12,
  mostScore: 1e6,
} as const;
