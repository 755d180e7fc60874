/** So many series of a query are carried on. */
export const mostForecasts = 10;
