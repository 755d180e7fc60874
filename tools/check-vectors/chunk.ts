/** Consecutive rows of one period. */
export interface Chunk {
  period: 'reference' | 'analysis';
  /** Place within its period. */
  index: number;
  start: number;
  end: number;
  /** Row numbers in the file. */
  rows: number[];
}
