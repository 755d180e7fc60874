const shortest = 20;
const tallest = 48;

/** The height asked for, or what fills the strip without rows growing beyond what is easy to read. */
export function getRowHeight(wanted: number, stripHeight: number, rows: number): number {
  if (wanted > 0) {
    return wanted;
  }
  return Math.max(shortest, Math.min(tallest, Math.floor(stripHeight / Math.max(rows, 1))));
}
