import { expect, test } from 'vitest';
import type { Frame } from '../../schema/frames/frame';
import { driftQuerySchema } from '../../schema/query/driftQuery';
import { buildFlightContext } from '../testing/buildFlightContext';
import { getColumn } from '../testing/getColumn';
import { computeDrift } from './computeDrift';

const run = (query: object): Promise<Frame[]> =>
  computeDrift(
    driftQuerySchema.parse({
      queryType: 'drift',
      noise: 'learned',
      columns: ['temp', 'carrier'],
      window: { every: '1d' },
      ...query,
    }),
    buildFlightContext({ from: '2024-02-10T00:00:00Z', to: '2024-02-14T00:00:00Z' })
  );

test("noise is learnt from the reference's own windows where a query asks for it", async () => {
  const [table] = await run({ method: 'psi' });
  expect(table?.meta?.custom?.recipes).toMatchObject([
    { column: 'temp', pValue: expect.stringContaining('learnt from 28 windows of the reference') as string },
    { column: 'carrier', pValue: expect.stringContaining('learnt from 28 windows of the reference') as string },
  ]);
  expect(getColumn(table, 'drifted').slice(0, 4)).toEqual([false, false, true, true]);
});

test.each([
  ['a method that has no learnt noise', { method: 'wasserstein', columns: ['temp'] }],
  ['a reference that moves', { method: 'psi', reference: { kind: 'previousWindow' } }],
  ['a convention without noise limits', { method: 'psi', convention: 'evidently' }],
])('noise that cannot be learnt is told, for %s', async (_, query) => {
  const [table] = await run(query);
  expect(new Set(getColumn(table, 'ratio'))).toEqual(new Set([null]));
  expect(table?.meta?.notices?.map(({ text }) => text).join()).toContain('the noise is to be learnt');
});
