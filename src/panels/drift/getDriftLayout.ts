import type { Options } from './options';

/** How a panel of some size is used. Sizes in CSS pixels. */
export type DriftLayout = { kind: 'sentence' } | StripLayout;

export interface StripLayout {
  kind: 'strip';
  hasToolbar: boolean;
  hasSearch: boolean;
  hasLegend: boolean;
  hasShare: boolean;
  hasLatest: boolean;
  detail: 'panel' | 'drawer' | 'off';
}

const smallestStrip = { width: 200, height: 90 };
const smallestDetail = { width: 720, height: 260 };
const rowsWorthSearching = 9;

/** Gives up what explains before what shows: search, toolbar, legend, latest score; below that one sentence stays. */
export function getDriftLayout(width: number, height: number, options: Options, rows: number): DriftLayout {
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
    hasShare: options.showShare && height >= 240 && rows > 1,
    hasLatest: options.showLatest && width >= 320,
    detail: options.detail === 'auto' ? (isRoomy ? 'panel' : 'drawer') : options.detail,
  };
}
