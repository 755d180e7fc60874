/** How far a delivery's time may be from this machine's, either way, in ms. */
export const longestAge = 5 * 60_000;
