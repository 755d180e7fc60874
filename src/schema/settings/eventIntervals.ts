/** How often a registry can be looked at. */
export const eventIntervals = ['1m', '2m', '5m', '10m', '15m', '30m', '1h'] as const;
