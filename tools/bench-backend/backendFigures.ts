export interface BackendFigures {
  /** From the start of the process to its handshake line. */
  coldStartMs: { median: number; worst: number };
  /** Of a fresh process, from the handshake on: two weeks of drift of all features against the reference. */
  firstAnswerMs: { demo: number; log?: number };
  /** The same query again. */
  nextAnswerMs: { demo: number };
  /** Resident memory of the process, MiB. */
  residentMiB: { idle: number; afterRefreshes: Array<{ refreshes: number; resident: number }> };
}
