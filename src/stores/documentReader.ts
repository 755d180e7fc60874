import type { CancelSignal } from './cancelSignal';

/** A text file beside the logs. Another object is the same file's as long as all of this is the same. */
export interface DocumentInfo {
  /** As people know it, below the store's folder. */
  name: string;
  size: number;
  /** Epoch ms. */
  modified: number;
}

export interface Document extends DocumentInfo {
  text: string;
}

/** Reads small text files that lie beside the logs, such as a monitor's reports. Rejects with a StoreError. */
export interface DocumentReader {
  /** The files that a source means (a file, or those of a folder or glob), by rising name; none is `not_found`. */
  list(source: string, signal?: CancelSignal): Promise<DocumentInfo[]>;
  read(source: string, signal?: CancelSignal): Promise<Document[]>;
}
