/** What a version's training run measured, as registries tell it. */
export interface TrainingMetric {
  model: string;
  version: string;
  metric: string;
  value: number;
}
