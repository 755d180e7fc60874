/** The ranges of the numbers of an overlay query, and of whatever else judges series. */
export const overlayQueryLimits = {
  alarms: { min: 0.01, max: 1000 },
  bandWidth: { min: 1, max: 20 },
  limit: { min: -1e15, max: 1e15 },
  window: { min: 5, max: 5000 },
} as const;
