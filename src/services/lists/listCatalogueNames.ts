import type { FrameNotice } from '../../schema/frames/frame';
import type { ListQuery } from '../../schema/query/listQuery';
import { answerMappedModels } from '../catalogue/answerMappedModels';
import { findCatalogueModels } from '../catalogue/findCatalogueModels';
import { requireSomeModel } from '../catalogue/requireSomeModel';
import { selectMappedModels } from '../catalogue/selectMappedModels';
import { listVersions } from '../models/listVersions';
import type { ServiceContext } from '../serviceContext';

interface Names {
  names: string[];
  notices: FrameNotice[];
}

/** Names that registries and logs have together, each once. A registry's models stand after the mapped ones. */
export async function listCatalogueNames(
  query: ListQuery,
  what: 'models' | 'versions' | 'aliases' | 'registries',
  context: ServiceContext
): Promise<Names> {
  const { catalogue, settings, store, request } = context;
  if (what === 'registries') {
    return { names: catalogue.entries.map(({ id }) => id), notices: [] };
  }
  if (catalogue.entries.length === 0 && settings.models.length === 0) {
    return { names: [], notices: [] };
  }
  const { models: found, notices } = await findCatalogueModels(context, query);
  const { joined, alone } = selectMappedModels(settings.models, found, query);
  const mapped = settings.models.filter((model) => joined.includes(model) || alone.includes(model));
  requireSomeModel(query, context, found, mapped, notices.length === 0);
  if (what === 'models') {
    return { names: [...new Set([...mapped, ...found].map(({ model }) => model))], notices };
  }
  if (what === 'aliases') {
    return { names: sortNames(found.flatMap(({ aliases }) => aliases.map(([alias]) => alias))), notices };
  }
  const logs = await answerMappedModels(context, mapped, query.timezone, (log) =>
    listVersions(store, log, request.signal)
  );
  const versions = [...[...logs.answers.values()].flat(), ...found.flatMap((model) => model.versions.map(getVersion))];
  return { names: sortNames(versions), notices: [...notices, ...logs.notices] };
}

function getVersion({ version }: { version: string }): string {
  return version;
}

/** Each once, numbers by their value. */
function sortNames(names: readonly string[]): string[] {
  return [...new Set(names)].sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
}
