import type { RequestedColumn } from '../../statistics/fetchStatistics';
import { fetchStatistics } from '../../statistics/fetchStatistics';
import { getRowCount } from '../../statistics/getRowCount';
import { getNextBelow } from '../getNextBelow';
import { measureWhole } from '../measureWhole';
import type { CheckDefinition, ReadSlices } from '../qualityReading';
import { shareBounds } from '../shareBounds';
import { zeroLimit } from '../zeroLimit';

/** Share of filled rows below the least or above the largest finite number of the reference; infinite ones are. */
export const outOfRangeCheck: CheckDefinition = {
  kinds: ['numeric'],
  needsReference: true,
  async prepare(request) {
    const known = await measureWhole(request, (column) => [
      { kind: 'minimum', column },
      { kind: 'maximum', column },
    ]);
    const ranged = request.columns.flatMap(({ name }): RequestedColumn[] => {
      const [low = null, high = null] = known.get(name) ?? [];
      return low === null || high === null
        ? []
        : [{ name, required: { type: 'bins', edges: Float64Array.of(getNextBelow(low), high) } }];
    });
    const unranged = request.columns.filter(({ name }) => !ranged.some((column) => column.name === name));
    const read: ReadSlices = async (slices) => {
      if (ranged.length === 0) {
        return [];
      }
      const counts = await request.store.countRows(slices, request.signal);
      const table = await fetchStatistics(request.store, { ...slices, columns: ranged }, request.signal);
      return counts.flatMap(({ window, segment }) =>
        ranged.map(({ name }, index) => {
          const statistics = table.get(index, window, segment);
          const [below = 0, within = 0, above = 0] = statistics.counts;
          const filled = below + within + above;
          const value = filled === 0 ? null : (below + above) / filled;
          return { window, segment, column: name, check: 'out_of_range', rows: getRowCount(statistics), value };
        })
      );
    };
    return {
      bounds: shareBounds,
      getLimits: () => zeroLimit,
      read,
      remarks: unranged.map(
        ({ name }) => `The reference has no number in ${name}, so there is no range to hold it against.`
      ),
    };
  },
};
