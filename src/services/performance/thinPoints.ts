const mostPoints = 500;

/** At most 500 points of a curve, evenly by place, first and last among them. */
export function thinPoints<Point>(points: readonly Point[]): Point[] {
  if (points.length <= mostPoints) {
    return [...points];
  }
  const step = (points.length - 1) / (mostPoints - 1);
  const kept = new Set(Array.from({ length: mostPoints }, (_, place) => Math.round(place * step)));
  return points.filter((_, place) => kept.has(place));
}
