import type { CancelSignal } from '../../registries/cancelSignal';
import type { ModelRegistry, ModelVersion, RegistryEvent } from '../../registries/modelRegistry';
import type { RegistryNews } from '../../registries/registryNews';
import { compactVersion } from '../catalogue/compactVersion';
import { buildCreatedEvent } from './buildCreatedEvent';
import { buildEventId } from './buildEventId';
import type { EventLog } from './eventLog';
import { keepNews } from './keepNews';

interface NewsDesk {
  registry: ModelRegistry;
  log: EventLog;
  /** Tells this delivery from any other. */
  delivery: string;
  now: number;
}

/**
 * Keeps what a registry has told of its own accord, once. A version that the registry itself doesn't hold, as in a vendor's test
 * delivery, is left out. Says whether anything was kept.
 */
export async function recordNews(news: RegistryNews, desk: NewsDesk, signal?: CancelSignal): Promise<boolean> {
  const known = await desk.log.readEvents();
  const event = await buildEvent(news, known, desk, signal);
  const fresh = event === undefined ? [] : keepNews([event], known);
  await desk.log.append(fresh);
  return fresh.length > 0;
}

async function buildEvent(
  news: RegistryNews,
  known: readonly RegistryEvent[],
  { registry, log, delivery, now }: NewsDesk,
  signal?: CancelSignal
): Promise<RegistryEvent | undefined> {
  const held = news.version === undefined ? undefined : await findVersion(registry, news.model, news.version, signal);
  if (news.version !== undefined && held === undefined) {
    return undefined;
  }
  if (news.kind === 'version_created') {
    return held === undefined ? undefined : buildCreatedEvent(compactVersion(registry.id, held, []), news.time ?? now);
  }
  const { model, alias, version: to } = news;
  const from = await findAliasVersion(news, known, log);
  if (to === from) {
    return undefined;
  }
  return {
    id: buildEventId('alias_moved', model, alias, from ?? '', to ?? '', delivery),
    kind: 'alias_moved',
    time: news.time ?? now,
    timeSource: news.time === undefined ? 'observed' : 'vendor',
    model,
    version: to ?? from,
    subject: alias,
    from,
    to,
    ...(held?.url !== undefined && { url: held.url }),
  };
}

async function findVersion(
  registry: ModelRegistry,
  model: string,
  version: string,
  signal?: CancelSignal
): Promise<ModelVersion | undefined> {
  for await (const page of registry.listVersions({ model }, signal)) {
    const found = page.find((held) => held.model === model && held.version === version);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** What the alias stood for as far as anybody was told, or else when the registry was last looked at. */
async function findAliasVersion(
  { model, alias }: { model: string; alias: string },
  known: readonly RegistryEvent[],
  log: EventLog
): Promise<string | undefined> {
  const told = known
    .filter((event) => event.kind === 'alias_moved' && event.model === model && event.subject === alias)
    .reduce<RegistryEvent | undefined>(
      (last, event) => (last === undefined || event.time >= last.time ? event : last),
      undefined
    );
  if (told !== undefined) {
    return told.to;
  }
  const held = (await log.readSnapshot())?.models.find((snapshot) => snapshot.model === model);
  return held?.aliases.find(([name]) => name === alias)?.[1];
}
