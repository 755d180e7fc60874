/** A stretch of time that a chart shades; a moment where both ends are the same. */
export interface ChartRegion {
  from: number;
  to: number;
  color: string;
  /** Incidents are shaded up to the top; annotations have dashed edges. */
  kind: 'incident' | 'annotation';
  isSelected: boolean;
}
