import { computeColumnQuality } from '../../../core/quality/computeColumnQuality';
import { getExactStatistics } from '../../drift/getExactStatistics';
import { fetchStatistics } from '../../statistics/fetchStatistics';
import { getRowCount } from '../../statistics/getRowCount';
import type { CheckDefinition, CheckRequest, ReadSlices } from '../qualityReading';
import { shareBounds } from '../shareBounds';
import { zeroLimit } from '../zeroLimit';

/** Share of filled rows whose category the reference has never held. */
export const unseenCategoriesCheck: CheckDefinition = {
  kinds: ['categorical'],
  needsReference: true,
  prepare: async (request) => ({
    bounds: shareBounds,
    remarks: [],
    getLimits: () => zeroLimit,
    read: await prepareRead(request),
  }),
};

async function prepareRead({ store, columns, reference, signal }: CheckRequest): Promise<ReadSlices> {
  if (reference === undefined) {
    return () => Promise.resolve([]);
  }
  const asked = columns.map(getExactStatistics);
  const whole = { selection: reference.whole, slicing: { windows: [] }, columns: asked };
  const known = await fetchStatistics(store, whole, signal);
  return async (slices) => {
    const counts = await store.countRows(slices, signal);
    const current = await fetchStatistics(store, { ...slices, columns: asked }, signal);
    return counts.flatMap(({ window, segment }) =>
      columns.map(({ name }, index) => {
        const statistics = current.get(index, window, segment);
        const { unseen } = computeColumnQuality(known.get(index, 0, ''), statistics);
        return {
          window,
          segment,
          column: name,
          check: 'unseen_categories',
          rows: getRowCount(statistics),
          value: unseen,
        };
      })
    );
  };
}
