/** A gauge of a model server: a value at every step from the start of the period on. */
export interface InfrastructureSeries {
  name: string;
  labels: Readonly<Record<string, string>>;
  values: Float64Array;
}
