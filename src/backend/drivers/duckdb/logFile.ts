/** A file of a prediction log, seen below the store's folder with every link followed. */
export interface LogFile {
  /** Absolute, without links. */
  readonly path: string;
  /** As the user sees it: relative to the store's folder. */
  readonly name: string;
  readonly size: number;
  readonly modified: number;
  readonly inode: number;
}
