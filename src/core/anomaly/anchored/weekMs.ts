/** A week in milliseconds; in UTC every week has as many. */
export const weekMs = 7 * 86_400_000;
