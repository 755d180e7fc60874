import type { XyAxis } from '../../../viz/charts/buildXyConfig';

/** An axis from 0 to 100 %. */
export function getShareAxis(label: string): XyAxis {
  return {
    label,
    range: [0, 1],
    format: (share) => share.toLocaleString(undefined, { style: 'percent', maximumFractionDigits: 0 }),
  };
}
