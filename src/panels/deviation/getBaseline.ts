import type { DeviationBaseline } from '../../viz/deviation/deviationBaseline';
import type { Options } from './options';

/** A tolerance of nothing would make every value an outlier; this is as near as it gets. */
const least = 1e-9;

/** The baseline that the options describe. */
export function getBaseline(options: Options): DeviationBaseline {
  const { direction, width } = options;
  switch (options.baseline) {
    case 'auto':
      return { kind: 'auto', direction };
    case 'reference':
      return { kind: 'reference', share: Math.min(1, options.referenceShare / 100), width, direction };
    case 'series':
      return {
        kind: 'series',
        name: options.baselineSeries,
        tolerance: Math.max(least, options.tolerancePercent / 100),
        direction,
      };
    case 'peers':
      return { kind: 'peers', width, direction };
    case 'static':
      return { kind: 'static', expected: options.expected, tolerance: Math.max(least, options.tolerance), direction };
  }
}
