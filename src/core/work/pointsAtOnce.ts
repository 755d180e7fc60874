/** So many points of a series are worked on before a detector can be left: well under a millisecond's work. */
export const pointsAtOnce = 100;
