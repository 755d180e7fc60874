export interface NabProfile {
  name: string;
  /** What a false alarm far from any window costs, and what a missed window costs, in found windows. */
  falseAlarmCost: number;
  missCost: number;
}

/** How the Numenta Anomaly Benchmark weighs mistakes. */
export const nabProfiles: readonly NabProfile[] = [
  { name: 'standard', falseAlarmCost: 0.11, missCost: 1 },
  { name: 'low FP', falseAlarmCost: 0.22, missCost: 1 },
  { name: 'low FN', falseAlarmCost: 0.11, missCost: 2 },
];
