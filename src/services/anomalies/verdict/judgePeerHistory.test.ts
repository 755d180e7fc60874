import { expect, test } from 'vitest';
import { BoundedCache } from '../history/BoundedCache';
import type { HistorySeries } from './judgeHistory';
import { judgePeerHistory } from './judgePeerHistory';
import type { RememberedGroup } from './rememberedGroup';

const hour = 3_600_000;
const week = 168 * hour;
const monday = Date.UTC(2026, 0, 5);

test('a week that is over is judged once, however often the range goes on', async () => {
  const times = Float64Array.from({ length: 4 * 168 }, (_, index) => monday + index * hour);
  const series = [0, 1, 2, 3].map((member): HistorySeries => ({
    key: String(member),
    frameName: undefined,
    field: { name: `host ${member}`, config: {} },
    times,
    values: times.map((time) => ((time / hour) * 7 + member * 3) % 5),
  }));
  const kept: RememberedGroup[] = [];
  const groups = new BoundedCache<RememberedGroup>(1_000_000, (group) => kept.push(group));
  const options = { method: 'mad', bandWidth: 5, direction: 'both', step: hour, lookBack: week, exclude: [] } as const;
  const judge = (to: number) =>
    judgePeerHistory(
      series,
      { kind: 'peers', options, groupBy: [], members: series },
      {
        range: { from: monday + week, to },
        judging: { kind: 'peers', options, groupBy: [], members: series },
        optionsKey: '',
        weeks: new BoundedCache(1, () => 1),
        groups,
        pause: () => Promise.resolve(),
      }
    );
  await judge(monday + 2 * week + 10 * hour);
  const before = kept.length;
  await judge(monday + 2 * week + 11 * hour);
  expect(before).toBe(2);
  expect(kept.length).toBe(before + 1);
});
