import { getStripLayout, type StripLayout } from '../../viz/strip/getStripLayout';
import type { Options } from './options';

export interface DeviationStripLayout extends StripLayout {
  /** Time in violation and time to breach beside the name. */
  hasNumbers: boolean;
}

export type DeviationLayout = { kind: 'sentence' } | DeviationStripLayout;

/** What fits into a panel of some size. */
export function getDeviationLayout(width: number, height: number, options: Options, rows: number): DeviationLayout {
  const layout = getStripLayout(width, height, options, rows);
  return layout.kind === 'sentence' ? layout : { ...layout, hasNumbers: width >= 420 };
}
