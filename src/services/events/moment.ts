/** When a comparison was made, and what makes its findings recognisable. */
export interface Moment {
  observedAt: number;
  /** When the reading before was taken. */
  anchor: number;
}
