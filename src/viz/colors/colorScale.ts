/** A range of ratios and how its cells look. */
export interface ColorBand {
  /** Lowest ratio of the band; the first band starts at minus infinity. */
  from: number;
  fill: string;
  /** A mark on the fill that is told from it without its hue. */
  mark: string;
  /** Outline of a cell that isn't filled, seen against the panel. */
  outline: string;
}

export interface ColorScale {
  /** Rising, at least one. */
  bands: ColorBand[];
  /** The first band that is loud: what is out is painted from there on, what is within before. Null where the user set the bands. */
  firstLoud: number | null;
  /** Hatch of cells that can't be told. */
  hatch: { background: string; line: string };
}
