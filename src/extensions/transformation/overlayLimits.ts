/** The ranges that the detector's numbers are kept to. */
export const overlayLimits = {
  bandWidth: { min: 1, max: 20 },
  window: { min: 5, max: 5_000 },
  minPoints: { min: 5, max: 5_000 },
} as const;
