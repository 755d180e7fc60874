import type { DetailChoice } from '../detail/detailChoices';

/** How a panel with a strip uses its size. Sizes in CSS pixels. */
export interface StripLayout {
  kind: 'strip';
  hasToolbar: boolean;
  hasSearch: boolean;
  hasLegend: boolean;
  detail: Exclude<DetailChoice, 'auto'>;
}

export interface StripChoices {
  showSearch: boolean;
  showLegend: boolean;
  detail: DetailChoice;
}

const smallestStrip = { width: 200, height: 90 };
const smallestDetail = { width: 720, height: 260 };
const rowsWorthSearching = 9;

/** Gives up what explains before what shows: search, toolbar, legend; below that one sentence stays. */
export function getStripLayout(
  width: number,
  height: number,
  { showSearch, showLegend, detail }: StripChoices,
  rows: number
): { kind: 'sentence' } | StripLayout {
  if (width < smallestStrip.width || height < smallestStrip.height) {
    return { kind: 'sentence' };
  }
  const hasToolbar = height >= 200;
  const isRoomy = width >= smallestDetail.width && height >= smallestDetail.height;
  return {
    kind: 'strip',
    hasToolbar,
    hasSearch: hasToolbar && showSearch && width >= 300 && rows >= rowsWorthSearching,
    hasLegend: showLegend && height >= 220 && width >= 280,
    detail: detail === 'auto' ? (isRoomy ? 'panel' : 'drawer') : detail,
  };
}
