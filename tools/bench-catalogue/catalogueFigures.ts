export interface QueryFigures {
  name: string;
  rows: number;
  bytes: number;
  /** The first answer, of code that has not run before with such a query. */
  firstMs: number;
  medianMs: number;
  worstMs: number;
  medianCpuMs: number;
}

/** Megabytes of the heap in use beyond what was in use before, after a collection. */
export interface BuildFigures {
  ms: number;
  cpuMs: number;
  /** Most of it at the arrival of a page. */
  peakMB: number;
  /** The catalogue alone. */
  keptMB: number;
  /** All pages of the vendor's objects, as a catalogue made from them at the end would need them. */
  allPagesMB: number;
}

export interface CatalogueFigures {
  models: number;
  versions: number;
  build: BuildFigures;
  queries: QueryFigures[];
}
