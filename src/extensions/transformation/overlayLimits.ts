/** The ranges that the options' numbers are kept to. */
export const overlayLimits = {
  alarms: { min: 0.01, max: 1000 },
  bandWidth: { min: 1, max: 20 },
  window: { min: 5, max: 5_000 },
} as const;
