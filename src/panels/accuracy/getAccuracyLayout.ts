import type { Options } from './options';

/** How a panel of some size is used. Sizes in CSS pixels. */
export type AccuracyLayout =
  { kind: 'sentence' } | { kind: 'chart'; hasToolbar: boolean; hasLegend: boolean; detail: 'panel' | 'drawer' | 'off' };

const smallestChart = { width: 200, height: 110 };
const smallestDetail = { width: 720, height: 280 };

/** Gives up what explains before what shows: toolbar, then legend; below that one number stays. */
export function getAccuracyLayout(width: number, height: number, options: Options): AccuracyLayout {
  if (width < smallestChart.width || height < smallestChart.height) {
    return { kind: 'sentence' };
  }
  const isRoomy = width >= smallestDetail.width && height >= smallestDetail.height;
  return {
    kind: 'chart',
    hasToolbar: height >= 200,
    hasLegend: options.legend.showLegend && height >= 160,
    detail: options.detail === 'auto' ? (isRoomy ? 'panel' : 'drawer') : options.detail,
  };
}
