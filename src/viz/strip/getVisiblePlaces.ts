/** Which rows of the shown order are at least partly on screen: from the first to before the last. */
export interface VisiblePlaces {
  first: number;
  end: number;
}

export function getVisiblePlaces(scrollTop: number, height: number, rowHeight: number, rows: number): VisiblePlaces {
  const first = Math.max(0, Math.floor(scrollTop / rowHeight));
  return { first: Math.min(first, rows), end: Math.min(rows, Math.ceil((scrollTop + height) / rowHeight)) };
}
