/** So many series of a panel are judged. */
export const mostSeries = 100;
