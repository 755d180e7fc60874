import { getStripLayout, type StripLayout } from '../../viz/strip/getStripLayout';
import type { Options } from './options';

export interface DriftStripLayout extends StripLayout {
  /** The share of rows that drift, above the strip. */
  hasShare: boolean;
  /** The latest score beside the name. */
  hasLatest: boolean;
}

export type DriftLayout = { kind: 'sentence' } | DriftStripLayout;

/** What fits into a panel of some size. */
export function getDriftLayout(width: number, height: number, options: Options, rows: number): DriftLayout {
  const layout = getStripLayout(width, height, options, rows);
  return layout.kind === 'sentence'
    ? layout
    : {
        ...layout,
        hasShare: options.showShare && height >= 240 && rows > 1,
        hasLatest: options.showLatest && width >= 320,
      };
}
