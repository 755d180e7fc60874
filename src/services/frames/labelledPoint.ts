/** One number of an answer with the labels that say what it is about. */
export interface LabelledPoint {
  labels: Labels;
  time: number;
  windowEnd: number;
  value: number | null;
}

export type Labels = Record<string, string>;
