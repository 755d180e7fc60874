import type { DataFrame } from '@grafana/data';
import { useMemo, useState } from 'react';
import { readImportance, type Importance } from '../../viz/drift/readImportance';
import type { DriftPlot, Options } from './options';

export interface ChosenPlot {
  /** Absent where the data don't tell it: the scatter isn't offered then. */
  importance: Importance | undefined;
  view: DriftPlot;
  onView: (view: DriftPlot) => void;
}

/** Strip or scatter: as the options say until the user chooses, and the strip where the scatter can't be drawn. */
export function useDriftPlot(frames: readonly DataFrame[], options: Options): ChosenPlot {
  const [chosen, setChosen] = useState<DriftPlot>();
  const importance = useMemo(() => readImportance(frames), [frames]);
  return {
    importance,
    view: importance === undefined ? 'strip' : (chosen ?? options.view),
    onView: setChosen,
  };
}
