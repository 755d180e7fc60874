/** Something that a user does in a panel. */
export interface Gesture {
  name: string;
  run: () => Promise<unknown>;
}

/** Where a panel's plot lies on the page. */
export interface PlotBox {
  x: number;
  y: number;
  width: number;
  height: number;
}
