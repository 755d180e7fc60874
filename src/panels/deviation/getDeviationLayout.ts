import type { Options } from './options';

/** How a panel of some size is used. Sizes in CSS pixels. */
export type DeviationLayout = { kind: 'sentence' } | DeviationStripLayout;

export interface DeviationStripLayout {
  kind: 'strip';
  hasToolbar: boolean;
  hasSearch: boolean;
  hasLegend: boolean;
  /** Time in violation and time to breach beside the name. */
  hasNumbers: boolean;
  detail: 'panel' | 'drawer' | 'off';
}

const smallestStrip = { width: 200, height: 90 };
const smallestDetail = { width: 720, height: 260 };
const rowsWorthSearching = 9;

/** Gives up what explains before what shows: search, toolbar, legend, numbers; below that one sentence stays. */
export function getDeviationLayout(width: number, height: number, options: Options, rows: number): DeviationLayout {
  if (width < smallestStrip.width || height < smallestStrip.height) {
    return { kind: 'sentence' };
  }
  const hasToolbar = height >= 200;
  const isRoomy = width >= smallestDetail.width && height >= smallestDetail.height;
  return {
    kind: 'strip',
    hasToolbar,
    hasSearch: hasToolbar && options.showSearch && width >= 300 && rows >= rowsWorthSearching,
    hasLegend: options.showLegend && height >= 220 && width >= 280,
    hasNumbers: width >= 420,
    detail: options.detail === 'auto' ? (isRoomy ? 'panel' : 'drawer') : options.detail,
  };
}
