import type { QualityCheck } from '../../schema/query/qualityQuery';
import type { QualityCell } from './qualityCell';

/** Why values or limits are missing. */
export function getQualityRemarks(cells: readonly QualityCell[], check: QualityCheck, windows: number): string[] {
  const untold = cells.filter(({ rows, value }) => value === null && rows !== null);
  const places = new Set(untold.map(({ place }) => place));
  const columns = [...new Set(untold.map(({ column }) => column))];
  const unlimited = cells.length > 0 && cells.every(({ limits }) => limits.lower === null && limits.upper === null);
  return [
    ...(untold.length === 0
      ? []
      : [
          `The check "${check}" finds nothing to judge in ${places.size} of ${windows} windows (${columns.slice(0, 4).join(', ')}${columns.length > 4 ? ' …' : ''}): there are no rows or no values. Choose longer windows, another time range or other filters.`,
        ]),
    ...(unlimited
      ? [
          `There is no limit for "${check}": limits are learnt from two or more windows of a reference whose rows have times. Use shorter windows or a longer reference${check === 'summary' ? '' : ', or give a threshold'}.`,
        ]
      : []),
  ];
}
