import type { PageAddress } from './pageAddress';

/** How long Grafana may take to notice a changed address. */
const settleMs = 300;

/**
 * Makes the dashboard on display ask for its data again, without changing what it shows.
 *
 * Plugins have no call for that. A changed time range in the address does it, so the range's end is spelt in
 * another way for a moment and then put back, unless somebody has chosen another range or page meanwhile.
 */
export async function rerunDashboard(
  address: PageAddress,
  wait: (milliseconds: number) => Promise<unknown>
): Promise<void> {
  const end = address.getRangeEnd();
  const respelt = end === undefined ? undefined : respell(end);
  if (end === undefined || respelt === undefined) {
    return;
  }
  const pathname = address.getPathname();
  address.replaceRangeEnd(respelt);
  await wait(settleMs);
  if (address.getPathname() === pathname && address.getRangeEnd() === respelt) {
    address.replaceRangeEnd(end);
  }
}

/** The same moment in other words: now is now-0s, an ISO time is its milliseconds and the other way round. */
function respell(moment: string): string | undefined {
  if (moment.startsWith('now')) {
    return `${moment}-0s`;
  }
  const isEpoch = /^\d{9,}$/.test(moment);
  const milliseconds = isEpoch ? Number(moment) : Date.parse(moment);
  if (Number.isNaN(milliseconds)) {
    return undefined;
  }
  return isEpoch ? new Date(milliseconds).toISOString() : String(milliseconds);
}
