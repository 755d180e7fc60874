import type { RegistryEvent } from '../../registries/modelRegistry';
import type { EventsQuery } from '../../schema/query/eventsQuery';
import { eventsColumns } from '../../schema/frames/eventsColumns';
import type { Frame, FrameNotice } from '../../schema/frames/frame';
import { findCatalogueModels } from '../catalogue/findCatalogueModels';
import type { FoundModel } from '../catalogue/registryCatalogue';
import { requireSomeModel } from '../catalogue/requireSomeModel';
import { withCatalogueLinks } from '../catalogue/withCatalogueLinks';
import { buildSpecFrame } from '../frames/buildSpecFrame';
import type { SpecRow } from '../frames/buildSpecFrame';
import type { ServiceContext } from '../serviceContext';
import type { TimeRange } from '../windows/analysisWindow';
import { buildCreatedEvent } from './buildCreatedEvent';
import { formatEventTitle } from './formatEventTitle';
import { getHistoryNotices } from './getHistoryNotices';

interface FoundEvent {
  registry: string;
  event: RegistryEvent;
}

/** What has changed in the registries within the range, the newest first: what they remember, and what was observed of them. */
export async function listEvents(query: EventsQuery, context: ServiceContext): Promise<Frame[]> {
  const { models, notices } = await findCatalogueModels(context, query);
  const registries = context.catalogue.entries.filter(
    ({ id }) => query.registry === undefined || id === query.registry
  );
  const kept = await Promise.all(registries.map(({ id }) => readKept(id, context)));
  const found = mergeEvents([
    ...kept.flat(),
    ...models.flatMap((model) => listCreations(model, context.request.range)),
  ]);
  const asked = found.filter(({ event }) => isAskedFor(event, query));
  if (asked.length === 0) {
    const mapped = context.settings.models.filter(
      ({ model }) => query.models === 'all' || query.models.includes(model)
    );
    requireSomeModel(query, context, models, mapped, notices.length === 0);
  }
  const { from, to } = context.request.range;
  const inRange = asked
    .filter(({ event }) => event.time >= from && event.time <= to)
    .sort((one, other) => other.event.time - one.event.time);
  const meta = {
    notices: [...notices, ...(await getHistoryNotices(query, registries, context)), ...getLimitNotices(inRange, query)],
  };
  const rows = inRange.slice(0, query.limit).map(buildRow);
  return [withCatalogueLinks(buildSpecFrame('events', eventsColumns, rows, meta), context)];
}

async function readKept(registry: string, { eventLogs }: ServiceContext): Promise<FoundEvent[]> {
  const events = (await eventLogs?.open(registry).readEvents()) ?? [];
  return events.map((event) => ({ registry, event }));
}

/** Creations that the registry itself gives the time of: known from before the first observation, too. */
function listCreations({ registry, versions }: FoundModel, { from, to }: TimeRange): FoundEvent[] {
  return versions.flatMap((version) =>
    version.created === null || version.created < from || version.created > to
      ? []
      : [{ registry, event: buildCreatedEvent(version, version.created) }]
  );
}

/** Each event once; the later of two, which is the one just read. */
function mergeEvents(events: readonly FoundEvent[]): FoundEvent[] {
  return [...new Map(events.map((found) => [JSON.stringify([found.registry, found.event.id]), found])).values()];
}

function isAskedFor({ model, version, kind }: RegistryEvent, query: EventsQuery): boolean {
  return (
    (query.models === 'all' || query.models.includes(model)) &&
    (query.version === undefined || query.version === version) &&
    (query.kinds === undefined || query.kinds.includes(kind))
  );
}

function getLimitNotices(found: readonly FoundEvent[], { limit }: EventsQuery): FrameNotice[] {
  const text = `The newest ${limit} of ${found.length} events are shown. Take a shorter range, or raise the limit.`;
  return found.length > limit ? [{ severity: 'warning', text }] : [];
}

function buildRow({ registry, event }: FoundEvent): SpecRow<typeof eventsColumns> {
  return {
    time: event.time,
    kind: event.kind,
    model: event.model,
    version: event.version ?? '',
    subject: event.subject ?? '',
    from: event.from ?? '',
    to: event.to ?? '',
    author: event.author ?? '',
    time_source: event.timeSource,
    registry,
    title: formatEventTitle(event),
    url: event.url ?? '',
  };
}
