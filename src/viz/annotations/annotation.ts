/** A mark on the time axis. Times in milliseconds; of a point in time both are the same. */
export interface Annotation {
  from: number;
  to: number;
  /** A CSS color. */
  color: string;
  /** How its line is drawn; dashed unless said. */
  line?: 'solid';
  title: string;
  /** Lines of plain text. */
  lines: string[];
  tags: string[];
}
