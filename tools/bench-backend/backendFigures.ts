export interface BackendFigures {
  /** From the start of the process to its handshake line. */
  coldStartMs: { median: number; worst: number };
  /** The first query of a process that is ready: two weeks of drift of all features against the reference. */
  firstAnswerMs: { demo: number; log?: number };
  /** From the start of the process to that answer, asked for right after the handshake. */
  startToAnswerMs: { demo: number };
  /** The same query again. */
  nextAnswerMs: { demo: number };
  /** Resident memory of the process, MiB. */
  residentMiB: { idle: number; afterRefreshes: Array<{ refreshes: number; resident: number }> };
}
