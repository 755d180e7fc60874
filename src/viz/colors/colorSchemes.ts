/** `thresholds` takes the panel's own thresholds; the others are shades for the ratio of score to threshold. */
export const colorSchemes = ['blue-orange', 'green-red', 'single', 'thresholds'] as const;

export type ColorScheme = (typeof colorSchemes)[number];
