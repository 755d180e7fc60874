/** What the reconstruction error of a window is when nothing has drifted: `centre` plus Student's law times a scale. */
export interface ErrorLaw {
  centre: number;
  /** Infinite where rows are taken as independent. */
  degrees: number;
  /** Of a window of so many rows. */
  getScale(rows: number): number;
  /** Where it comes from, for recipes. */
  source: string;
}
