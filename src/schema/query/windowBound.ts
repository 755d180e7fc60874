/** The bounds of a window, in milliseconds since 1970: for the links of alert rules, whose templates see only labels and numbers. */
export const windowBounds = ['window_start', 'window_end'] as const;
export type WindowBound = (typeof windowBounds)[number];
