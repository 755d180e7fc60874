/** Outliers with no more points than this between them belong to one incident. */
export const coolDownPoints = 12;
