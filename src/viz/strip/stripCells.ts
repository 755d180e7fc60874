/**
 * The cells of a heat strip, row after row: those of row r stand from `offsets[r]` to `offsets[r + 1]`, rising in time.
 * Rows need not share their windows, so nothing is stored for windows that a row doesn't have.
 */
export interface StripCells {
  offsets: Int32Array;
  /** Row of each cell. */
  row: Int32Array;
  /** Milliseconds since 1970; `end` isn't part of the window. */
  start: Float64Array;
  end: Float64Array;
  /** 1 or more means out; NaN where there is none. */
  ratio: Float64Array;
  /** A cellVerdict. */
  verdict: Uint8Array;
  /** 0 while the window hasn't ended. */
  complete: Uint8Array;
  /** Where the cell came from: which of the sources, and which row of it. */
  source: Uint16Array;
  sourceRow: Int32Array;
}
