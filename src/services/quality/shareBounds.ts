/** A share of rows can't pass these. */
export const shareBounds = { lowest: 0, highest: 1 };
