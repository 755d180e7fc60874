/** Room of the time axis below a strip, in CSS pixels. */
export const stripAxisHeight = 24;
