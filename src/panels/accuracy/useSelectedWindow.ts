import { useState } from 'react';
import type { AccuracyChart } from './accuracyChart';

export interface SelectedWindow {
  place: number | undefined;
  select: (place: number) => void;
  clear: () => void;
}

/** The window whose detail is open, by its start, so that it is found again when the data are refreshed. */
export function useSelectedWindow({ times }: Pick<AccuracyChart, 'times'>): SelectedWindow {
  const [start, setStart] = useState<number>();
  const place = start === undefined ? -1 : times.indexOf(start);
  return {
    place: place === -1 ? undefined : place,
    select: (index) => setStart(times[index]),
    clear: () => setStart(undefined),
  };
}
