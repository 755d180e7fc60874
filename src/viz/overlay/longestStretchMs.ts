/** After so many milliseconds of work the browser gets its turn. */
export const longestStretchMs = 12;
