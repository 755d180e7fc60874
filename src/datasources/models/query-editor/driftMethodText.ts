export interface DriftMethodText {
  label: string;
  /** What it measures, and when to take it. */
  help: string;
}
