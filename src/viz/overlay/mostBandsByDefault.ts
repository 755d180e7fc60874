/** Up to so many bands can be told apart in one chart. */
export const mostBandsByDefault = 6;
