import { describe, expect, it } from 'vitest';
import type { PageAddress } from './pageAddress';
import { rerunDashboard } from './rerunDashboard';

/** An address that records what it was changed to. */
function buildAddress(end: string | undefined) {
  const state = { pathname: '/d/abc/a-dashboard', end };
  const changes: string[] = [];
  const address: PageAddress = {
    getPathname: () => state.pathname,
    getRangeEnd: () => state.end,
    replaceRangeEnd: (to) => {
      state.end = to;
      changes.push(to);
    },
  };
  return { address, state, changes };
}

const atOnce = () => Promise.resolve();

describe('rerunDashboard', () => {
  it.each([
    ['now', 'now-0s'],
    ['now/d', 'now/d-0s'],
    ['2026-11-23T00:00:00.000Z', '1795392000000'],
    ['1795392000000', '2026-11-23T00:00:00.000Z'],
  ])('spells the end of the range %s as %s for a moment and puts it back', async (end, respelt) => {
    const { address, changes } = buildAddress(end);
    await rerunDashboard(address, atOnce);
    expect(changes).toEqual([respelt, end]);
  });

  it.each([undefined, 'yesterday'])('leaves an address alone whose range end is %s', async (end) => {
    const { address, changes } = buildAddress(end);
    await rerunDashboard(address, atOnce);
    expect(changes).toEqual([]);
  });

  it('does not take back a range that was chosen meanwhile', async () => {
    const { address, state, changes } = buildAddress('now');
    await rerunDashboard(address, () => {
      state.end = 'now-1h';
      return Promise.resolve();
    });
    expect(changes).toEqual(['now-0s']);
  });

  it('does not touch another page that was opened meanwhile', async () => {
    const { address, state, changes } = buildAddress('now');
    await rerunDashboard(address, () => {
      state.pathname = '/d/other';
      return Promise.resolve();
    });
    expect(changes).toEqual(['now-0s']);
  });
});
