/** One number of an answer with the labels that say what it is about. */
export interface LabelledPoint {
  labels: Labels;
  time: number;
  windowEnd: number;
  /** Whether its window had ended; absent where there is no window. */
  complete?: boolean;
  value: number | null;
}

export type Labels = Record<string, string>;
