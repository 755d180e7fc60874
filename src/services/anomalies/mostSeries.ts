/** So many series of a query are judged. */
export const mostSeries = 100;
