import type { Options } from './options';

/** How a panel of some size is used. */
export type OverlayLayout =
  | { kind: 'sentence' }
  | { kind: 'chart'; hasHead: boolean; hasLegend: boolean; hasStrip: boolean; list: 'right' | 'bottom' | 'off' };

const smallestChart = { width: 200, height: 100 };
const smallestRight = { width: 760, height: 180 };
const smallestBottom = { width: 320, height: 360 };

/** Gives up what explains before what shows: list, legend, strip, head; below that one sentence stays. Sizes in CSS pixels. */
export function getOverlayLayout(width: number, height: number, options: Options): OverlayLayout {
  if (width < smallestChart.width || height < smallestChart.height) {
    return { kind: 'sentence' };
  }
  return {
    kind: 'chart',
    hasHead: height >= 140,
    hasLegend: options.legend.showLegend && height >= 170,
    hasStrip: options.scoreStrip && height >= 190,
    list: getListPlace(width, height, options.incidents),
  };
}

function getListPlace(width: number, height: number, wanted: Options['incidents']): 'right' | 'bottom' | 'off' {
  const fitsRight = width >= smallestRight.width && height >= smallestRight.height;
  const fitsBottom = width >= smallestBottom.width && height >= smallestBottom.height;
  switch (wanted) {
    case 'auto':
      return fitsRight ? 'right' : fitsBottom ? 'bottom' : 'off';
    case 'right':
      return width >= 480 ? 'right' : 'off';
    case 'bottom':
      return height >= 260 ? 'bottom' : 'off';
    case 'off':
      return 'off';
  }
}
