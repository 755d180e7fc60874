/** Milliseconds but for the share and the counts. */
export interface GestureFigures {
  gesture: string;
  frames: number;
  medianMs: number;
  p95Ms: number;
  /** Share of the frames that came with no other left out before them. */
  onTime: number;
  longestTaskMs: number;
  /** A frame's mean processor time. */
  mainThreadMs: number;
  browserMs: number;
}

export interface PanelFigures {
  name: string;
  /** From the answer's arrival to the first drawn frame, on the clock. */
  firstDrawMs: number;
  /** Processor time of the main thread from the page's start until it has nothing left to do. */
  untilQuietMs: number;
  gestures: GestureFigures[];
}
