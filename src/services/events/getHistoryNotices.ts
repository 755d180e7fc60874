import { getEventKinds } from '../../registries/getEventKinds';
import { getRegistryDefinition } from '../../registries/getRegistryDefinition';
import type { FrameNotice } from '../../schema/frames/frame';
import type { EventsQuery } from '../../schema/query/eventsQuery';
import type { RegistryEntry } from '../catalogue/registryEntry';
import type { ServiceContext } from '../serviceContext';
import { formatInstant } from '../windows/formatInstant';

/** Which changes an answer can't tell of, and why: none are kept, or the range begins before they were. */
export async function getHistoryNotices(
  { kinds }: EventsQuery,
  registries: readonly RegistryEntry[],
  { eventLogs, request }: ServiceContext
): Promise<FrameNotice[]> {
  const observable = registries.filter((registry) =>
    getEventKinds(getRegistryDefinition(registry)).some(
      (kind) => kind !== 'version_created' && (kinds === undefined || kinds.includes(kind))
    )
  );
  if (observable.length === 0) {
    return [];
  }
  if (eventLogs === undefined) {
    const text =
      'Only what the registries themselves remember is shown. Changes that they keep no time of, such as a moved alias, are kept ' +
      "where the operator sets state_dir in the section [plugin.plumbline-models-datasource] of Grafana's configuration.";
    return [{ severity: 'info', text }];
  }
  const logs = observable.map(({ id }) => ({ id, log: eventLogs.open(id) }));
  const problems = [...new Set(logs.flatMap(({ log }) => log.problem ?? []))];
  const snapshots = await Promise.all(
    logs.map(async ({ id, log }) => ({ id, since: (await log.readSnapshot())?.since }))
  );
  const gaps = snapshots
    .filter(({ since }) => since === undefined || since > request.range.from)
    .map(({ id, since }): FrameNotice => ({
      severity: 'info',
      text:
        since === undefined
          ? `Registry ${id} has not been observed yet.`
          : `Registry ${id} is observed since ${formatInstant(since)}; of the time before, only what it remembers itself is known.`,
    }));
  return [...problems.map((text): FrameNotice => ({ severity: 'error', text })), ...gaps];
}
